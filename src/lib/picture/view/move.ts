import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { roundPoint } from './open-entities.ts';
import type { View } from './view.ts';

/** Puts entities where the reader dragged them; they are pinned there from then on. */
export function moveEntities(view: View, positions: ReadonlyMap<string, Point>): View {
	const moved = new Map(view.moved);
	for (const [id, point] of positions) moved.set(id, roundPoint(point));
	return { ...view, moved };
}

/** Pins an entity where it stands. */
export function pin(view: View, id: string, at: Point): View {
	return moveEntities(view, new Map([[id, at]]));
}

/** Lets entities go back to where the layout puts them. */
export function unpin(view: View, ids: readonly string[]): View {
	const moved = new Map(view.moved);
	for (const id of ids) moved.delete(id);
	return { ...view, moved };
}
