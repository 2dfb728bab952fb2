/**
 * A list whose members are made when they are first looked at, and kept: most
 * questions look at few of many records. Counts from 0.
 */
export class LazyList<T> implements Iterable<T> {
	readonly length: number;
	readonly #make: (index: number) => T;
	readonly #made: (T | undefined)[];

	constructor(length: number, make: (index: number) => T) {
		this.length = length;
		this.#make = make;
		this.#made = new Array<T | undefined>(length);
	}

	/** The member at a place; undefined outside the list. */
	at(index: number): T | undefined {
		if (index < 0 || index >= this.length) return undefined;
		return (this.#made[index] ??= this.#make(index));
	}

	*[Symbol.iterator](): IterableIterator<T> {
		for (let index = 0; index < this.length; index++) yield this.at(index) as T;
	}

	map<U>(turn: (member: T, index: number) => U): U[] {
		return Array.from(this, turn);
	}

	filter(admits: (member: T, index: number) => boolean): T[] {
		return [...this].filter(admits);
	}

	flatMap<U>(turn: (member: T, index: number) => U | readonly U[]): U[] {
		return [...this].flatMap(turn);
	}

	some(admits: (member: T) => boolean): boolean {
		for (const member of this) if (admits(member)) return true;
		return false;
	}

	find(admits: (member: T) => boolean): T | undefined {
		for (const member of this) if (admits(member)) return member;
		return undefined;
	}
}
