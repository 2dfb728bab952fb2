import { slug } from '#lib/facts/datasets/identities/slug.ts';

/** An id that the file can use as it is; a bare number says nothing. */
const SLUG = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The same for ties, whose ids may be joined by stops. */
export const DOTTED = /^(?=.*[a-z])[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** Gives ids to what files call by names: the same name has the same id, different names never. */
export class IdsByName {
	readonly #ids = new Map<string, string>();
	readonly #taken = new Set<string>();
	/** By what it begins with, the number that the next id is tried with. */
	readonly #next = new Map<string, number>();
	readonly #otherwise: string;
	readonly #asItIs: RegExp;

	/** `otherwise` is what is called after a number where a name has no Latin letter; what `asItIs` fits needs no other id. */
	constructor(otherwise: string, asItIs = SLUG) {
		this.#otherwise = otherwise;
		this.#asItIs = asItIs;
	}

	idOf(name: string, better = name): string {
		const known = this.#ids.get(name);
		if (known !== undefined) return known;
		const base = this.#asItIs.test(name) ? name : slug(better) || slug(name) || this.#otherwise;
		let id = base;
		for (let number = this.#next.get(base) ?? 2; this.#taken.has(id); number++) {
			id = `${base}-${String(number)}`;
			this.#next.set(base, number + 1);
		}
		this.#ids.set(name, id);
		this.#taken.add(id);
		return id;
	}
}
