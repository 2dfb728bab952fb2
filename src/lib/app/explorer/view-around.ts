import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { neighboursOf } from '#lib/picture/scene/neighbours.ts';
import { focusOn } from '#lib/picture/view/focus-on.ts';
import { leaveBriefing } from '#lib/picture/view/follow-briefing.ts';
import type { View } from '#lib/picture/view/view.ts';
import { OPENED_AT_ONCE } from './opened-at-once.ts';
import type { World } from './world.ts';

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
