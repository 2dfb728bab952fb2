import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { isWide } from '../view/landmarks.ts';
import { placeEntities } from '../view/open-entities.ts';
import type { View } from '../view/view.ts';
import type { Scene } from './scene.ts';

/**
 * What a changed list of the opened does to places: where it grew or shrank,
 * all who were drawn keep theirs; where it is another list altogether, or the
 * whole graph, it is laid out for itself. Call it with the view and scene
 * before a change and the view after it; other changes pass through.
 */
export function keepPlaces(before: View, scene: Scene, after: View): View {
	if (after.scope === before.scope) return after;
	const { scope } = after;
	if (scope === 'all' || isWide(after)) return withoutPlaces(after);
	if (after.placed !== before.placed) return after;
	const drawn = new Map(scene.entities.map(({ id, at }) => [id, at]));
	const kept = scope.filter((id) => drawn.has(id));
	const isSame = !isWide(before) && kept.length * 2 > Math.min(scope.length, drawn.size);
	if (!isSame) return withoutPlaces(after);
	const places = new Map<string, Point>();
	for (const id of kept) {
		const at = drawn.get(id);
		if (at !== undefined && !after.moved.has(id)) places.set(id, at);
	}
	return places.size === scope.length && before.placed.size === 0 && isEqual(scope, before.scope)
		? after
		: placeEntities(withoutPlaces(after), places);
}

function withoutPlaces(view: View): View {
	return view.placed.size === 0 ? view : { ...view, placed: new Map() };
}

function isEqual(a: readonly string[], b: View['scope']): boolean {
	return b !== 'all' && a.length === b.length && a.every((id, index) => id === b[index]);
}
