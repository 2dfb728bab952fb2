import type { Point } from '../../src/lib/facts/snapshot/snapshot.ts';

/** A graph by the numbers of its entities: neighbours of each, each pair once both ways. */
export type Adjacency = readonly (readonly number[])[];

/**
 * How well a layout keeps neighbours near: of each entity with k neighbours, the Jaccard
 * index of its neighbours and the k entities that lie nearest, in the mean; 0 to 1.
 */
export function neighbourhoodPreservation(graph: Adjacency, places: readonly Point[]): number {
	const kept = graph.flatMap((neighbours, index) => {
		const count = neighbours.length;
		if (count === 0) return [];
		const distances = places.map((at) => distance(at, places[index]));
		distances[index] = Infinity;
		const reach = Float64Array.from(distances).sort()[count - 1] ?? 0;
		const near = neighbours.filter((other) => (distances[other] ?? Infinity) <= reach).length;
		return [near / (2 * count - near)];
	});
	return kept.reduce((sum, share) => sum + share, 0) / Math.max(1, kept.length);
}

/** Entities from which distances are taken: every n-th, so many. */
const SOURCES = 80;

/**
 * Normalised stress: the mean squared relative error of drawn distances against distances in
 * steps, at the scale that suits the layout best, over all pairs with an end among a sample. The less the better.
 */
export function stress(graph: Adjacency, places: readonly Point[]): number {
	const stride = Math.max(1, Math.floor(graph.length / SOURCES));
	const pairs = graph.flatMap((_, source) => {
		if (source % stride !== 0) return [];
		return stepsFrom(graph, source).flatMap((steps, other) =>
			steps > 0 ? [{ steps, drawn: distance(places[source], places[other]) }] : []
		);
	});
	const sum = (of: (pair: (typeof pairs)[number]) => number) =>
		pairs.reduce((total, pair) => total + of(pair), 0);
	const scale =
		sum(({ steps, drawn }) => drawn / steps) / sum(({ steps, drawn }) => (drawn / steps) ** 2);
	return sum(({ steps, drawn }) => ((scale * drawn) / steps - 1) ** 2) / pairs.length;
}

/** Pairs that stand nearer than half of both rooms. */
export function overlaps(places: readonly Point[], rooms: readonly number[]): number {
	let count = 0;
	for (const [index, at] of places.entries())
		for (let other = index + 1; other < places.length; other++) {
			const need = ((rooms[index] ?? 0) + (rooms[other] ?? 0)) / 2;
			if (distance(at, places[other]) < need) count++;
		}
	return count;
}

/** Steps to everybody; -1 where there is no way. */
function stepsFrom(graph: Adjacency, source: number): number[] {
	const steps = graph.map(() => -1);
	steps[source] = 0;
	const queue = [source];
	for (const at of queue)
		for (const next of graph[at] ?? [])
			if (steps[next] === -1) {
				steps[next] = (steps[at] ?? 0) + 1;
				queue.push(next);
			}
	return steps;
}

function distance(a: Point | undefined, b: Point | undefined): number {
	return a === undefined || b === undefined ? Infinity : Math.hypot(a.x - b.x, a.y - b.y);
}
