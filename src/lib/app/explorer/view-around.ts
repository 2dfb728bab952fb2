import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { neighboursOf } from '#lib/picture/scene/neighbours.ts';
import { focusOn } from '#lib/picture/view/focus-on.ts';
import { leaveBriefing } from '#lib/picture/view/follow-briefing.ts';
import type { View } from '#lib/picture/view/view.ts';
import type { World } from './world.ts';

/** Neighbours that one expansion opens, and one where many are asked for; those with most ties come first, the rest with the next. */
export const OPENED_AT_ONCE = { few: 12, many: 75 } as const;

/** The view with an entity and its nearest neighbours alone on the table. */
export function viewAround(
	{ graph }: World,
	view: View,
	today: PartialDate,
	id: string,
	most: number = 2 * OPENED_AT_ONCE.few
): View {
	const near = neighboursOf(graph, view, today, id).slice(0, most);
	return focusOn(leaveBriefing(view), [id, ...near]);
}
