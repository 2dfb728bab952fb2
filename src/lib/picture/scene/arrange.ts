import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { moveApart, type Clearance } from './move-apart.ts';
import { lengthsFrom, LINE, majorize, type Tied } from './stress.ts';

/** Those without a way to each other stand three lines apart, and nobody is wanted farther. */
const REACH = { most: 3 * LINE, apart: 3 * LINE } as const;
const CLEAR = { x: 128, y: 96 } as const;
/** Two who are tied, each with others, stand so many times as clear: what is written on the line between them wants room. */
const CLEAR_IF_BUSY = 1.55;
/** A stage is wider than high. */
const SQUASH = 0.92;
const BUSY = 3;
const ROUNDS = 120;
const MOST_ROUNDS_APART = 200;
/** Beyond so many, places on the whole graph serve as well, and this would take too long to do while drawing. */
const MOST_ARRANGED = 120;

const known = new WeakMap<Graph, WeakMap<readonly string[], ReadonlyMap<string, Point>>>();

/**
 * Places for a few entities by themselves: on the map of the whole graph they
 * stand where thousands of other ties pulled them. Distances follow the
 * shortest ways over their ties of all times (stress majorization, Gansner et
 * al. 2005), so that no date or filter moves anybody; it starts from the whole
 * graph's places, so that equal lists give equal pictures. O(n³), a few
 * milliseconds for 30; kept for as long as the list itself.
 */
export function arrange(graph: Graph, ids: readonly string[]): ReadonlyMap<string, Point> {
	const here = known.get(graph) ?? new WeakMap<readonly string[], ReadonlyMap<string, Point>>();
	known.set(graph, here);
	const before = here.get(ids);
	if (before !== undefined) return before;
	const arranged = arrangeAnew(graph, ids);
	here.set(ids, arranged);
	return arranged;
}

function arrangeAnew(graph: Graph, ids: readonly string[]): ReadonlyMap<string, Point> {
	const { of: world } = graph.snapshot.positions;
	const present = [...new Set(ids)].filter((id) => graph.indexOfEntity.has(id)).sort();
	if (present.length > MOST_ARRANGED)
		return new Map(present.flatMap((id) => (world.has(id) ? [[id, world.get(id) as Point]] : [])));
	const places = present.map((id, index) => {
		const at = world.get(id) ?? { x: 0, y: 0 };
		// A little aside, each its own way: two at one place could never part.
		return { x: at.x + Math.cos(index * 2.4), y: at.y + Math.sin(index * 2.4) };
	});
	const tied = tiesAmong(graph, present);
	const wanted = new Map(tied.map((_, index) => [index, lengthsFrom(tied, index, REACH)]));
	majorize(places, { wanted, rounds: ROUNDS });
	for (const place of places) place.y *= SQUASH;
	moveApart(places, clearanceIn(tied), MOST_ROUNDS_APART);
	const middle = meanOf(places);
	return new Map(
		present.map((id, index) => {
			const { x, y } = places[index] ?? { x: 0, y: 0 };
			return [id, { x: Math.round(x - middle.x), y: Math.round(y - middle.y) }];
		})
	);
}

/** Whom each is tied to, by index. */
function tiesAmong(graph: Graph, ids: readonly string[]): Tied {
	const { indexOfEntity, rows, neighbours } = graph;
	const place = new Map(ids.map((id, at) => [indexOfEntity.get(id) ?? -1, at]));
	return [...place].map(([entity, at]) => {
		const tied = new Set<number>();
		for (let arc = rows[entity] ?? 0; arc < (rows[entity + 1] ?? 0); arc++) {
			const other = place.get(neighbours[arc] ?? -1);
			if (other !== undefined && other !== at) tied.add(other);
		}
		return tied;
	});
}

/** Two who are busy here want room for what is written between them. */
function clearanceIn(tied: Tied) {
	const busy = { x: CLEAR.x * CLEAR_IF_BUSY, y: CLEAR.y * CLEAR_IF_BUSY };
	return (a: number, b: number): Clearance =>
		tied[a]?.has(b) === true && Math.min(tied[a].size, tied[b]?.size ?? 0) >= BUSY ? busy : CLEAR;
}

function meanOf(places: readonly Point[]): Point {
	const count = Math.max(1, places.length);
	return {
		x: places.reduce((sum, { x }) => sum + x, 0) / count,
		y: places.reduce((sum, { y }) => sum + y, 0) / count
	};
}
