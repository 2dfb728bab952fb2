import { fromDay, toDay, type Day, type DayRange } from '#lib/facts/model/partial-date.ts';
import { intersect, isEmpty } from '../../graph/filters/window.ts';

export interface YearWindow {
	readonly year: number;
	/** The days of the year that are asked about. */
	readonly window: DayRange;
}

/** The years that the days asked about touch, in order: none before the earliest day anything is known of, none after today unless only days to come are asked about. */
export function yearWindows(asked: DayRange, today: Day, earliest: Day): YearWindow[] {
	const known = { from: Math.min(earliest, today), to: asked.from > today ? Infinity : today + 1 };
	const { from, to } = intersect(asked, known);
	if (from >= to || !Number.isFinite(to)) return [];
	const years: YearWindow[] = [];
	for (let year = fromDay(from).year; year <= fromDay(to - 1).year; year++) {
		const window = intersect({ from, to }, { from: toDay(year, 1, 1), to: toDay(year + 1, 1, 1) });
		if (!isEmpty(window)) years.push({ year, window });
	}
	return years;
}
