import { dayAfter, firstDay, type Day, type DayRange } from '#lib/facts/model/partial-date.ts';
import type { When } from './filters.ts';

/** All days. */
export const ALL_TIME: DayRange = { from: -Infinity, to: Infinity };

/** The days a question is about. A month or year as date means during it. */
export function windowOf(when: When): DayRange {
	switch (when.mode) {
		case 'as-of':
			return { from: firstDay(when.date), to: dayAfter(when.date) };
		case 'during':
			return { from: firstDay(when.from), to: dayAfter(when.to) };
		case 'all-time':
			return ALL_TIME;
		default:
			return when satisfies never;
	}
}

/** Days common to both; empty where from >= to. */
export function intersect(a: DayRange, b: DayRange): DayRange {
	return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** True where no day is in it. */
export function isEmpty(range: DayRange): boolean {
	return range.from >= range.to;
}

/** True where the two share a day. */
export function overlaps(a: DayRange, b: DayRange): boolean {
	return !isEmpty(intersect(a, b));
}

/** Sorts ranges, drops empty ones and joins those that touch. */
export function mergeRanges(ranges: readonly DayRange[]): DayRange[] {
	const merged: DayRange[] = [];
	for (const range of [...ranges]
		.filter((each) => !isEmpty(each))
		.sort((a, b) => a.from - b.from)) {
		const last = merged.at(-1);
		if (last !== undefined && range.from <= last.to)
			merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
		else merged.push(range);
	}
	return merged;
}

/** Days that are in some range of both lists, merged. */
export function intersectAll(a: readonly DayRange[], b: readonly DayRange[]): DayRange[] {
	return mergeRanges(a.flatMap((mine) => b.map((theirs) => intersect(mine, theirs))));
}

/** True where every day of the first list is in the second. */
export function isCovered(days: readonly DayRange[], by: readonly DayRange[]): boolean {
	const cover = mergeRanges(by);
	return days.every(
		(range) => isEmpty(range) || cover.some(({ from, to }) => from <= range.from && range.to <= to)
	);
}

/** True where the range is one single day, or wholly before the given day. */
export function isPast(range: DayRange, today: Day): boolean {
	return range.to <= today;
}
