import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { View } from './view.ts';

/** Opens entities beside what is open already, in the order given; what was hidden comes back. */
export function openEntities(view: View, ids: readonly string[]): View {
	const wanted = new Set(ids);
	const hidden = view.hidden.filter((id) => !wanted.has(id));
	if (view.scope === 'all') return { ...view, hidden };
	return { ...view, hidden, scope: [...new Set([...view.scope, ...ids])] };
}

/** Notes where the layout put newcomers. What the reader has moved stays the reader's. */
export function placeEntities(view: View, positions: ReadonlyMap<string, Point>): View {
	const placed = new Map(view.placed);
	for (const [id, point] of positions) placed.set(id, roundPoint(point));
	return { ...view, placed };
}

/** World coordinates are whole numbers, so that a link reads back as the same view. */
export function roundPoint(point: Point): Point {
	return { x: Math.round(point.x) + 0, y: Math.round(point.y) + 0 };
}
