import type { Day, PartialDate } from '#lib/facts/model/partial-date.ts';
import type { When } from '#lib/answers/graph/filters/filters.ts';
import { comparedDays } from '#lib/answers/questions/compared-days.ts';
import type { View } from './view.ts';

type Times = Pick<View, 'asOf' | 'since'>;

/** The dates that a view looks at; of two days compared, the later. */
export function whenOf({ asOf, since }: Times, today: PartialDate): When {
	const date = asOf ?? today;
	return since?.as === 'range'
		? { mode: 'during', from: since.date, to: date }
		: { mode: 'as-of', date };
}

/** The two days that a view compares, each as it closes: those that a question about changes between its dates compares. Undefined where it compares none. */
export function daysCompared(
	{ asOf, since }: Times,
	today: PartialDate
): { readonly from: Day; readonly to: Day } | undefined {
	if (since?.as !== 'changes') return undefined;
	return comparedDays({ mode: 'during', from: since.date, to: asOf ?? today }, today);
}
