import type { Point } from '#lib/facts/snapshot/snapshot.ts';

/** Least distance of two centres; more across than down, since labels are wider than high. */
export const CLEAR = { x: 132, y: 90 };
/** Clear by so much that rounding both to whole units cannot undo it: 1.42 of 90 units. */
const ROUNDED = 1.016;
const MOST_ROUNDS = 1500;

/** Moves overlapping places apart, the fixed ones not at all; coordinates become integers. */
export function pushApart(
	places: ReadonlyMap<string, Point>,
	fixed: ReadonlySet<string>
): Map<string, Point> {
	const ids = [...places.keys()].sort();
	const at = ids.map((id) => ({ ...(places.get(id) ?? { x: 0, y: 0 }), free: !fixed.has(id) }));
	for (let round = 0; round < MOST_ROUNDS; round++) {
		let moved = false;
		for (let i = 0; i < at.length; i++)
			for (let j = i + 1; j < at.length; j++) {
				const [a, b] = [at[i], at[j]];
				if (a !== undefined && b !== undefined && separate(a, b, i + j)) moved = true;
			}
		if (!moved) break;
	}
	return new Map(
		ids.map((id, index) => {
			const { x, y } = at[index] ?? { x: 0, y: 0 };
			return [id, { x: Math.round(x), y: Math.round(y) }];
		})
	);
}

interface Movable {
	x: number;
	y: number;
	readonly free: boolean;
}

/** Moves two places along the line between them until they are clear; true where they were not. */
function separate(a: Movable, b: Movable, index: number): boolean {
	let dx = (b.x - a.x) / CLEAR.x;
	let dy = (b.y - a.y) / CLEAR.y;
	let distance = Math.hypot(dx, dy);
	if (distance >= ROUNDED || (!a.free && !b.free)) return false;
	if (distance < 1e-6) [dx, dy, distance] = [Math.cos(index), Math.sin(index), 1e-6];
	const gap = (ROUNDED + 0.015 - distance) / Math.max(Math.hypot(dx, dy), 1e-6);
	const share = a.free && b.free ? 0.5 : 1;
	if (a.free) {
		a.x -= dx * gap * CLEAR.x * share;
		a.y -= dy * gap * CLEAR.y * share;
	}
	if (b.free) {
		b.x += dx * gap * CLEAR.x * share;
		b.y += dy * gap * CLEAR.y * share;
	}
	return true;
}
