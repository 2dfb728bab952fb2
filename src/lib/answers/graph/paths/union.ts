/** How many different origins a growing and shrinking list of sets has together. */
export class Union {
	readonly #counts = new Map<number, number>();

	get size(): number {
		return this.#counts.size;
	}

	add(origins: readonly number[]): void {
		for (const origin of origins) this.#counts.set(origin, (this.#counts.get(origin) ?? 0) + 1);
	}

	/** Takes back what was added. */
	remove(origins: readonly number[]): void {
		for (const origin of origins) {
			const count = (this.#counts.get(origin) ?? 1) - 1;
			if (count === 0) this.#counts.delete(origin);
			else this.#counts.set(origin, count);
		}
	}
}
