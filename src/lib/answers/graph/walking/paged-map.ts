/** Entries of one page. */
const PAGE = 256;

/** A map from whole numbers, 0 and up, that takes room for the pages it uses only; two look-ups where hashing takes many. */
export class PagedMap<T> {
	readonly #pages: ((T | undefined)[] | undefined)[] = [];
	#size = 0;

	get size(): number {
		return this.#size;
	}

	get(key: number): T | undefined {
		return this.#pages[key >>> 8]?.[key & (PAGE - 1)];
	}

	/** Sets what was not set before. */
	add(key: number, value: T): void {
		const number = key >>> 8;
		while (this.#pages.length <= number) this.#pages.push(undefined);
		const page = (this.#pages[number] ??= new Array<T | undefined>(PAGE).fill(undefined));
		page[key & (PAGE - 1)] = value;
		this.#size++;
	}
}
