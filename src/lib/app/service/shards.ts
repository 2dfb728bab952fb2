/** Fetches numbered shards, each once; one that failed is tried again next time. */
export class Shards {
	readonly #fetch: (number: number) => Promise<void>;
	readonly #taken = new Map<number, Promise<void>>();

	constructor(fetch: (number: number) => Promise<void>) {
		this.#fetch = fetch;
	}

	/** Resolves once all of these are at hand. */
	async take(numbers: Iterable<number>): Promise<void> {
		await Promise.all(Array.from(new Set(numbers), (number) => this.#take(number)));
	}

	#take(number: number): Promise<void> {
		const taken = this.#taken.get(number) ?? this.#tryToFetch(number);
		this.#taken.set(number, taken);
		return taken;
	}

	async #tryToFetch(number: number): Promise<void> {
		try {
			await this.#fetch(number);
		} catch (error) {
			this.#taken.delete(number);
			throw error;
		}
	}
}
