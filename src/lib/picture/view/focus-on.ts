import { LANDMARKS } from './landmarks.ts';
import type { View } from './view.ts';

/** Leaves only these entities on the table, the first of them selected. No ids leave the view as it is. */
export function focusOn(view: View, ids: readonly string[]): View {
	const [first] = ids;
	if (first === undefined) return view;
	return {
		...view,
		scope: [...new Set(ids)],
		hidden: [],
		selected: { what: 'entity', id: first }
	};
}

/** The landmarks alone, with nothing hidden; filters and date stay. */
export function showLandmarks(view: View): View {
	return { ...view, scope: [LANDMARKS], hidden: [] };
}

/** The whole graph, with nothing hidden; filters and date stay. */
export function showAll(view: View): View {
	return { ...view, scope: 'all', hidden: [] };
}
