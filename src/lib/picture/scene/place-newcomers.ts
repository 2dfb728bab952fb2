import type { Point } from '#lib/facts/snapshot/snapshot.ts';

/** As far from each other as the layout of the whole graph puts them. */
const STEP = 150;
const CLEARANCE = 96;
/** Turns between tries that never repeat a direction: the golden angle, in radians. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Gives each newcomer a free place beside what it belongs to: on a spiral
 * around the middle of its known neighbours, away from the middle of the
 * picture. Known positions are never changed; equal input gives equal places.
 */
export function placeNewcomers(
	known: ReadonlyMap<string, Point>,
	newcomers: readonly string[],
	neighbours: (id: string) => readonly string[]
): Map<string, Point> {
	const placed = new Map<string, Point>();
	const taken = [...known.values()];
	const middle = meanOf(taken) ?? { x: 0, y: 0 };
	const positionOf = (id: string) => known.get(id) ?? placed.get(id);
	for (const id of byAttachment(newcomers, neighbours, known)) {
		const beside = neighbours(id).flatMap((other) => positionOf(other) ?? []);
		const anchor = meanOf(beside) ?? middle;
		const outward = Math.atan2(anchor.y - middle.y, anchor.x - middle.x);
		const place = firstFree(anchor, outward, taken);
		placed.set(id, place);
		taken.push(place);
	}
	return placed;
}

/** Those with known neighbours first, so that what hangs on a newcomer finds it placed. */
function byAttachment(
	newcomers: readonly string[],
	neighbours: (id: string) => readonly string[],
	known: ReadonlyMap<string, Point>
): string[] {
	const attachment = (id: string) => neighbours(id).filter((other) => known.has(other)).length;
	return [...newcomers]
		.map((id) => ({ id, attached: attachment(id) }))
		.sort((a, b) => b.attached - a.attached || (a.id < b.id ? -1 : 1))
		.map(({ id }) => id);
}

function firstFree(anchor: Point, outward: number, taken: readonly Point[]): Point {
	for (let attempt = 0; ; attempt++) {
		const radius = STEP * Math.sqrt(1 + attempt / 3);
		const angle = outward + attempt * TURN;
		const point = {
			x: Math.round(anchor.x + radius * Math.cos(angle)),
			y: Math.round(anchor.y + radius * Math.sin(angle))
		};
		if (taken.every((other) => Math.hypot(other.x - point.x, other.y - point.y) >= CLEARANCE))
			return point;
	}
}

function meanOf(points: readonly Point[]): Point | undefined {
	if (points.length === 0) return undefined;
	const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
	return { x: sum.x / points.length, y: sum.y / points.length };
}
