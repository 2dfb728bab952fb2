import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { perGraph } from '#lib/answers/graph/per-graph.ts';
import { moveApart } from './move-apart.ts';

/** Of so many, by their ties of all times, the landmarks of any day are drawn; who comes in besides stands beside its own. */
const CANDIDATES = 140;
/** A flag, its name beneath and the lines between two. */
const CLEAR = { x: 190, y: 130 } as const;
/** Mean distance from the middle before they are moved apart, in clearances of a square that holds them all. */
const SPREAD = 0.42;
/** The farthest come in by the root of their distance, or a few would make all others small. */
const INWARDS = 0.75;
const ROUNDS = 160;
/** A stage is wider than high. */
const WIDER = 1.5;

/**
 * Places of the best tied when these alone are drawn: as they lie to each other on the whole
 * graph, without the room that thousands take between them there. Of no day and no filter, so
 * that neither moves anybody. Some 50 ms, once a graph.
 */
export const landmarkPlaces: (graph: Graph) => ReadonlyMap<string, Point> = perGraph((graph) => {
	const { of: world } = graph.snapshot.positions;
	const ties = (index: number) => (graph.rows[index + 1] ?? 0) - (graph.rows[index] ?? 0);
	const ids = graph.entities
		.map(({ id }, index) => ({ id, ties: ties(index) }))
		.filter(({ id }) => world.has(id))
		.sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1))
		.slice(0, CANDIDATES)
		.map(({ id }) => id);
	const places = ids.map((id) => ({ ...(world.get(id) ?? { x: 0, y: 0 }) }));
	drawIn(places);
	moveApart(places, () => CLEAR, ROUNDS);
	return new Map(
		ids.map((id, index) => {
			const { x, y } = places[index] ?? { x: 0, y: 0 };
			return [id, { x: Math.round(x), y: Math.round(y) }];
		})
	);
});

function drawIn(places: { x: number; y: number }[]): void {
	const count = Math.max(1, places.length);
	const middle = {
		x: places.reduce((sum, { x }) => sum + x, 0) / count,
		y: places.reduce((sum, { y }) => sum + y, 0) / count
	};
	for (const place of places) {
		const [x, y] = [place.x - middle.x, place.y - middle.y];
		const factor = Math.max(1, Math.hypot(x, y)) ** (INWARDS - 1);
		[place.x, place.y] = [x * factor * WIDER, y * factor];
	}
	const mean = places.reduce((sum, { x, y }) => sum + Math.hypot(x, y), 0) / count;
	const wanted = SPREAD * Math.sqrt(count * CLEAR.x * CLEAR.y);
	for (const place of places) {
		place.x *= wanted / Math.max(mean, 1);
		place.y *= wanted / Math.max(mean, 1);
	}
}
