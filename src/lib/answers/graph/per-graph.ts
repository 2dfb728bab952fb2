import type { Graph } from './graph.ts';

/** What follows from a value alone, made once for each and gone with it. */
export function perOwner<O extends object, T>(make: (owner: O) => T): (owner: O) => T {
	const made = new WeakMap<O, { readonly value: T }>();
	return (owner) => {
		const known = made.get(owner);
		if (known !== undefined) return known.value;
		const value = make(owner);
		made.set(owner, { value });
		return value;
	};
}

/** What follows from a graph alone. */
export const perGraph: <T>(make: (graph: Graph) => T) => (graph: Graph) => T = perOwner;
