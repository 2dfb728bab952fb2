import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { CLEAR } from './push-apart.ts';

/** Clear by so much that rounding to whole units cannot undo it. */
const APART = 1.02;
/** From one ring of places to the next, in clearances. */
const RING = 1.03;

/**
 * Gives newcomers places beside those they are tied to, without moving anybody: the
 * nearest free place around the middle of their neighbours, those with most neighbours
 * first, so that a state has its place before its leaders. Coordinates are whole; no
 * chance is used. For graphs too large for a layout by forces.
 */
export function settleBeside(
	ids: readonly string[],
	neighbours: ReadonlyMap<string, readonly string[]>,
	kept: ReadonlyMap<string, Point>
): Map<string, Point> {
	const places = new Map(kept);
	const taken = new Taken(kept.values());
	/** Rings around a middle that are known to be full. */
	const full = new Map<string, number>();
	const newcomers = ids
		.filter((id) => !kept.has(id))
		.sort((a, b) => count(neighbours, b) - count(neighbours, a) || (a < b ? -1 : 1));
	for (const id of newcomers) {
		const beside = (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
		const middle = middleOf(beside);
		const around = `${String(middle.x)} ${String(middle.y)}`;
		const { at, ring } = nearestFree(middle, taken, full.get(around) ?? 0);
		full.set(around, ring);
		taken.add(at);
		places.set(id, at);
	}
	return places;
}

function count(neighbours: ReadonlyMap<string, readonly string[]>, id: string): number {
	return neighbours.get(id)?.length ?? 0;
}

function middleOf(points: readonly Point[]): Point {
	if (points.length === 0) return { x: 0, y: 0 };
	return {
		x: Math.round(points.reduce((sum, { x }) => sum + x, 0) / points.length),
		y: Math.round(points.reduce((sum, { y }) => sum + y, 0) / points.length)
	};
}

/** The first free place on rings around a middle, from a ring on; there is always one far enough out. */
function nearestFree(
	middle: Point,
	taken: Taken,
	from: number
): { readonly at: Point; readonly ring: number } {
	for (let ring = from; ; ring++) {
		const steps = Math.max(1, Math.floor(2 * Math.PI * ring));
		for (let step = 0; step < steps; step++) {
			const turn = (2 * Math.PI * step) / steps + ring;
			const at = {
				x: Math.round(middle.x + ring * RING * CLEAR.x * Math.cos(turn)),
				y: Math.round(middle.y + ring * RING * CLEAR.y * Math.sin(turn))
			};
			if (taken.isFree(at)) return { at, ring };
		}
	}
}

/** Places by the cells of a grid as wide as the clearance: who could be too near lies in a cell beside. */
class Taken {
	readonly #cells = new Map<string, Point[]>();

	constructor(points: Iterable<Point>) {
		for (const point of points) this.add(point);
	}

	add(point: Point): void {
		const [column, row] = cellOf(point);
		const cell = `${String(column)} ${String(row)}`;
		const known = this.#cells.get(cell);
		if (known === undefined) this.#cells.set(cell, [point]);
		else known.push(point);
	}

	isFree(point: Point): boolean {
		const [column, row] = cellOf(point);
		for (let x = column - 1; x <= column + 1; x++)
			for (let y = row - 1; y <= row + 1; y++)
				for (const other of this.#cells.get(`${String(x)} ${String(y)}`) ?? [])
					if (isTooNear(point, other)) return false;
		return true;
	}
}

function cellOf({ x, y }: Point): [number, number] {
	return [Math.floor(x / (CLEAR.x * APART)), Math.floor(y / (CLEAR.y * APART))];
}

function isTooNear(a: Point, b: Point): boolean {
	return Math.hypot((a.x - b.x) / CLEAR.x, (a.y - b.y) / CLEAR.y) < APART;
}
