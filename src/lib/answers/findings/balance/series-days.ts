import { fromDay, toDay, type Day, type DayRange } from '#lib/facts/model/partial-date.ts';

/**
 * The days of a series, ascending: the one day asked about, or 31 December of
 * each year of a period, up to today where the period reaches it: a year that is
 * not over is looked at on today's day. A stretch without a 31 December is looked
 * at on its last day. `earliest` stands in for the start of all time.
 */
export function seriesDays(window: DayRange, today: Day, earliest: Day): readonly [Day, ...Day[]] {
	const from = Number.isFinite(window.from) ? window.from : Math.min(earliest, today);
	const to = Number.isFinite(window.to) ? window.to : Math.max(from, today) + 1;
	const last = from <= today && today < to ? today : to - 1;
	const days: Day[] = [];
	for (let year = fromDay(from).year; ; year++) {
		const day = toDay(year, 12, 31);
		if (day > last) break;
		if (day >= from) days.push(day);
	}
	const [first, ...rest] = days;
	if (first === undefined || last - from < 1) return [last];
	return last === today && days.at(-1) !== today ? [first, ...rest, last] : [first, ...rest];
}
