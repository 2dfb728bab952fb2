import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { without } from './without.ts';
import type { View } from './view.ts';

/** Looks at another day; undefined goes back to today. A question on the table is asked again for that day. */
export function setAsOf(view: View, date: PartialDate | undefined): View {
	const moved: View = date === undefined ? without(view, 'asOf') : { ...view, asOf: date };
	if (moved.question === undefined) return moved;
	const question =
		date === undefined
			? without(moved.question, 'when')
			: { ...moved.question, when: { mode: 'as-of' as const, date } };
	return { ...moved, question };
}

/** Draws what has ended as ghosts, or leaves it out. */
export function showGhosts(view: View, ghosts: boolean): View {
	return { ...view, ghosts };
}
