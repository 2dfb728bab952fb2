import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Graph } from './graph.ts';

/** All relationships at an entity, ordered by neighbour, then by id; none for an unknown id. */
export function tiesOf(graph: Graph, entity: string): Attested[] {
	return [...tieIndicesOf(graph, entity)].map((index) => tieAt(graph, index));
}

/** All relationships between two entities, in either direction, by id. */
export function tiesBetween(graph: Graph, a: string, b: string): Attested[] {
	return [...tieIndicesBetween(graph, a, b)].map((index) => tieAt(graph, index));
}

/** Indices of the same, without putting the relationships together. */
export function tieIndicesOf(graph: Graph, entity: string): Uint32Array {
	const at = graph.indexOfEntity.get(entity);
	return at === undefined
		? NONE
		: graph.arcs.subarray(graph.rows[at] ?? 0, graph.rows[at + 1] ?? 0);
}

/** Indices of the same, without putting the relationships together. */
function tieIndicesBetween(graph: Graph, a: string, b: string): Uint32Array {
	const at = graph.indexOfEntity.get(a);
	const other = graph.indexOfEntity.get(b);
	if (at === undefined || other === undefined) return NONE;
	const [start, end] = runBetween(graph, at, other);
	return graph.arcs.subarray(start, end);
}

/** Where the arcs from one entity to another begin and end; equal where there are none. Indices of entities in, indices of arcs out. */
export function runBetween(graph: Graph, at: number, other: number): readonly [number, number] {
	const end = graph.rows[at + 1] ?? 0;
	const start = firstAtLeast(graph.neighbours, other, graph.rows[at] ?? 0, end);
	return [start, endOfRun(graph.neighbours, other, start, end)];
}

/** The relationship at an index that came from the graph itself. */
export function tieAt(graph: Graph, index: number): Attested {
	const tie = graph.relationships.at(index);
	if (tie === undefined) throw new RangeError(`There is no relationship ${String(index)}.`);
	return tie;
}

/** Where the run of arcs to one neighbour ends that begins at an arc, before `end` at the latest. */
export function runEnd({ neighbours }: Graph, arc: number, end: number): number {
	return endOfRun(neighbours, neighbours[arc] ?? -1, arc, end);
}

const NONE = new Uint32Array(0);

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

/** Runs are short: a step at a time beats halving. */
function endOfRun(sorted: Uint32Array, value: number, start: number, end: number): number {
	let at = start;
	while (at < end && sorted[at] === value) at++;
	return at;
}
