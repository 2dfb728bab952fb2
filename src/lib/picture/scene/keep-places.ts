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
	if (scope === 'all' || before.scope === 'all') return withoutPlaces(after);
	// Landmarks stand on ground of their own, and only who was put beside them is kept.
	if (isWide(after)) return isWide(before) ? after : withoutPlaces(after);
	if (after.placed !== before.placed) return after;
	const drawn = new Map(scene.entities.map(({ id, at }) => [id, at]));
	const kept = scope.filter((id) => drawn.has(id));
	const isSame = !isWide(before) && kept.length * 2 > Math.min(scope.length, drawn.size);
	if (!isSame) return withoutPlaces(after);
	const gone = new Set(before.scope.filter((id) => !scope.includes(id)));
	// What is drawn without having been opened, as an answer draws it, keeps its place too.
	const places = new Map([...drawn].filter(([id]) => !gone.has(id) && !after.moved.has(id)));
	return before.placed.size === 0 && isEqual(scope, before.scope)
		? after
		: placeEntities(withoutPlaces(after), places);
}

function withoutPlaces(view: View): View {
	return view.placed.size === 0 ? view : { ...view, placed: new Map() };
}

function isEqual(a: readonly string[], b: View['scope']): boolean {
	return b !== 'all' && a.length === b.length && a.every((id, index) => id === b[index]);
}
