import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { isEmpty, mergeRanges } from '../../graph/filters/window.ts';

/** The days of the first list that are in no range of the second, merged and in order. */
export function daysWithout(
	days: readonly DayRange[],
	taken: readonly DayRange[]
): readonly DayRange[] {
	if (taken.length === 0) return days;
	return mergeRanges(taken).reduce<readonly DayRange[]>(
		(left, { from, to }) =>
			left.flatMap((range) =>
				[
					{ from: range.from, to: Math.min(range.to, from) },
					{ from: Math.max(range.from, to), to: range.to }
				].filter((each) => !isEmpty(each))
			),
		mergeRanges(days)
	);
}
