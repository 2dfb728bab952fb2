import type { Adjacency } from './layout-quality.ts';

/** Neighbours by number, each pair once whatever ties it has, without loops. */
export function adjacencyOf(
	ids: readonly string[],
	ties: readonly (readonly [string, string])[]
): Adjacency {
	const numbers = new Map(ids.map((id, index) => [id, index]));
	const neighbours = ids.map(() => new Set<number>());
	for (const [from, to] of ties) {
		const [a, b] = [numbers.get(from), numbers.get(to)];
		if (a === undefined || b === undefined || a === b) continue;
		neighbours[a]?.add(b);
		neighbours[b]?.add(a);
	}
	return neighbours.map((set) => [...set].sort((a, b) => a - b));
}

/** Every pair of neighbours once, the lower number first. */
export function pairsOf(graph: Adjacency): (readonly [number, number])[] {
	return graph.flatMap((others, index) =>
		others.filter((other) => other > index).map((other) => [index, other] as const)
	);
}
