import type { Graph } from './graph.ts';

/** What follows from a graph alone, made once for each and gone with it. */
export function perGraph<T>(make: (graph: Graph) => T): (graph: Graph) => T {
	const made = new WeakMap<Graph, { readonly value: T }>();
	return (graph) => {
		const known = made.get(graph);
		if (known !== undefined) return known.value;
		const value = make(graph);
		made.set(graph, { value });
		return value;
	};
}
