import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { nearestFree, Taken } from './free-place.ts';

/** Clear by so much that rounding to whole units cannot undo it. */
const ROUNDING = 1.5;

/**
 * Gives newcomers places beside those they are tied to, without moving anybody: the
 * nearest free place around the middle of their neighbours, those with most neighbours
 * first, so that a state has its place before its leaders; whoever is tied to nobody goes
 * below all. Coordinates are whole; no chance is used. `rooms`: of every id; two centres
 * lie at least half of both rooms apart.
 */
export function settleBeside(
	ids: readonly string[],
	neighbours: ReadonlyMap<string, readonly string[]>,
	kept: ReadonlyMap<string, Point>,
	rooms: ReadonlyMap<string, number>
): Map<string, Point> {
	const places = new Map(kept);
	const roomOf = (id: string) => (rooms.get(id) ?? 0) + ROUNDING;
	const taken = new Taken(Math.max(1, ...ids.map(roomOf)));
	for (const [id, at] of kept) taken.add({ ...at, room: roomOf(id) });
	const below = Math.max(0, ...[...kept.values()].map(({ y }) => y)) + 2 * taken.side;
	/** Rings around a middle that are known to be full for what takes so much room. */
	const full = new Map<string, number>();
	const newcomers = ids
		.filter((id) => !kept.has(id))
		.sort((a, b) => count(neighbours, b) - count(neighbours, a) || (a < b ? -1 : 1));
	for (const id of newcomers) {
		const room = roomOf(id);
		const beside = (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
		const middle = beside.length > 0 ? middleOf(beside) : { x: 0, y: below };
		const around = [middle.x, middle.y, room].join(' ');
		const rings = { from: full.get(around) ?? 0, step: room };
		const { at, ring } = nearestFree({ ...middle, room }, taken, rings);
		full.set(around, ring);
		taken.add({ ...at, room });
		places.set(id, at);
	}
	return places;
}

function count(neighbours: ReadonlyMap<string, readonly string[]>, id: string): number {
	return neighbours.get(id)?.length ?? 0;
}

function middleOf(points: readonly Point[]): Point {
	return {
		x: Math.round(points.reduce((sum, { x }) => sum + x, 0) / points.length),
		y: Math.round(points.reduce((sum, { y }) => sum + y, 0) / points.length)
	};
}
