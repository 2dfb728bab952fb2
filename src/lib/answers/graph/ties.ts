import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Graph } from './graph.ts';

/** All relationships at an entity, ordered by neighbour, then by id; none for an unknown id. */
export function tiesOf(graph: Graph, entity: string): Attested[] {
	const at = graph.indexOfEntity.get(entity);
	return at === undefined ? [] : run(graph, graph.rows[at] ?? 0, graph.rows[at + 1] ?? 0);
}

/** All relationships between two entities, in either direction, by id. */
export function tiesBetween(graph: Graph, a: string, b: string): Attested[] {
	const at = graph.indexOfEntity.get(a);
	const other = graph.indexOfEntity.get(b);
	if (at === undefined || other === undefined) return [];
	const [start, end] = runBetween(graph, at, other);
	return run(graph, start, end);
}

/** Where the arcs from one entity to another begin and end; equal where there are none. Indices of entities in, indices of arcs out. */
export function runBetween(graph: Graph, at: number, other: number): readonly [number, number] {
	const end = graph.rows[at + 1] ?? 0;
	const start = firstAtLeast(graph.neighbours, other, graph.rows[at] ?? 0, end);
	return [start, firstAtLeast(graph.neighbours, other + 1, start, end)];
}

function run(graph: Graph, start: number, end: number): Attested[] {
	const ties: Attested[] = [];
	for (let arc = start; arc < end; arc++) {
		const tie = graph.relationships[graph.arcs[arc] ?? -1];
		if (tie !== undefined) ties.push(tie);
	}
	return ties;
}

function firstAtLeast(sorted: Uint32Array, value: number, start: number, end: number): number {
	let low = start;
	let high = end;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
