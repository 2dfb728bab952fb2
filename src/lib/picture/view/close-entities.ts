import { isWide } from './landmarks.ts';
import { without } from './without.ts';
import type { View } from './view.ts';

/** Takes entities off the table: out of the scope where it is a list, hidden where it is the whole graph or its landmarks. */
export function closeEntities(view: View, ids: readonly string[]): View {
	const gone = new Set(ids);
	const unselected = deselect(view, gone);
	const { scope } = view;
	return scope === 'all' || isWide(view)
		? { ...unselected, hidden: [...new Set([...view.hidden, ...ids])] }
		: { ...unselected, scope: scope.filter((id) => !gone.has(id)) };
}

/** Hides entities without closing them: they come back with `showHidden`. */
export function hideEntities(view: View, ids: readonly string[]): View {
	return {
		...deselect(view, new Set(ids)),
		hidden: [...new Set([...view.hidden, ...ids])]
	};
}

/** Brings back all that was hidden. */
export function showHidden(view: View): View {
	return { ...view, hidden: [] };
}

function deselect(view: View, gone: ReadonlySet<string>): View {
	const selected = view.selected;
	if (selected === undefined) return view;
	const touched =
		(selected.what === 'entity' && gone.has(selected.id)) ||
		(selected.what === 'bundle' && selected.between.some((id) => gone.has(id)));
	return touched ? without(view, 'selected') : view;
}
