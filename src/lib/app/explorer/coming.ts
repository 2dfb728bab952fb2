/** Something whose script comes when it is asked for: the one way in which anything is loaded later. */
export class Coming<T> {
	readonly #fetch: () => Promise<T>;
	#here: T | undefined;
	#coming: Promise<T> | undefined;

	constructor(fetch: () => Promise<T>) {
		this.#fetch = fetch;
	}

	/** It, once it is there. */
	get here(): T | undefined {
		return this.#here;
	}

	/** Rejects where the script cannot be had; the next call tries again. */
	load(): Promise<T> {
		this.#coming ??= this.#take();
		return this.#coming;
	}

	async #take(): Promise<T> {
		try {
			this.#here = await this.#fetch();
			return this.#here;
		} catch (problem) {
			this.#coming = undefined;
			throw problem;
		}
	}
}
