import type { Day } from '#lib/facts/model/partial-date.ts';
import { changeAt } from '#lib/answers/findings/changes/change-at.ts';
import { dayOf } from '#lib/answers/findings/changes/change-of-tie.ts';
import { CERTAIN, standingAt } from '#lib/answers/graph/filters/standing-at.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { isAdmitted } from '#lib/answers/graph/walking/admit.ts';
import type { View } from '../view/view.ts';
import type { Reading } from './drawable-ties.ts';

/**
 * What became of relationships between two days, each looked at as it closes, as
 * the finding of changes judges it. What stood on neither day is not drawn, though
 * it may have come and gone in between.
 */
export function readBetween(
	{ columns }: Graph,
	{ filters }: View,
	{ from, to }: { readonly from: Day; readonly to: Day }
) {
	return (index: number): Reading => {
		const change = changeAt(columns, index, from, to);
		const then = isAdmitted(change.before, filters);
		const now = isAdmitted(change.after, filters);
		// Without last-observed ties, one that became so is neither there nor known to be gone.
		const isLost = change.kind === 'lapsed' && !now;
		if (isLost || (!then && !now)) return undefined;
		const isCertain = (standingAt(columns, index, dayOf(now ? to : from)) & CERTAIN) !== 0;
		return {
			standing: now ? change.after : change.before,
			certain: isCertain,
			ghost: false,
			between: { then, now, kind: change.kind }
		};
	};
}
