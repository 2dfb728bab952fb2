/** How many different origins a growing and shrinking list of sets has together; what was added last is taken back first. */
export class Union {
	/** Each once, in the order of being added. Steps have few, so that looking through beats hashing. */
	readonly #all: number[] = [];
	readonly #sizes: number[] = [];

	get size(): number {
		return this.#all.length;
	}

	add(origins: readonly number[]): void {
		const all = this.#all;
		this.#sizes.push(all.length);
		for (const origin of origins) if (!all.includes(origin)) all.push(origin);
	}

	/** Takes back what was added last. */
	remove(): void {
		this.#all.length = this.#sizes.pop() ?? 0;
	}
}
