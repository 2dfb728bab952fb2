import {
	dayAfter,
	firstDay,
	formatDay,
	parsePartialDate,
	unitOf,
	type DateUnit,
	type Day,
	type DayRange,
	type PartialDate
} from '#lib/facts/model/partial-date.ts';
import { joinWords } from '../list.ts';
import { wordDate } from '../word-date.ts';

/** Stretches told one by one; more are told as one with breaks. */
const MOST_STRETCHES = 3;

/** Stretches of days in words, in whole months and years where they begin and end with these, in one unit at both ends: `from 27 September 2020 to 10 November 2020`, `in 2020`, `since March 2014`. */
export function wordRanges(ranges: readonly DayRange[]): string {
	const [first] = ranges;
	const last = ranges.at(-1);
	if (first === undefined || last === undefined) return 'at no time';
	return ranges.length <= MOST_STRETCHES
		? joinWords(ranges.map(wordRange))
		: `${wordRange({ from: first.from, to: last.to })}, with breaks`;
}

function wordRange({ from, to }: DayRange): string {
	const unit = unitsOf(from).find((date) => firstDay(date) === from && dayAfter(date) === to);
	if (unit !== undefined) return `${unitOf(unit) === 'day' ? 'on' : 'in'} ${wordDate(unit)}`;
	const start = unitsOf(from).find((date) => firstDay(date) === from);
	const end = unitsOf(to - 1).find((date) => dayAfter(date) === to);
	if (start === undefined) return end === undefined ? 'at all times' : `until ${wordDate(end)}`;
	if (end === undefined) return `since ${wordDate(start)}`;
	// One end in years and the other in days reads as if one were less sure.
	const finer = Math.max(UNITS.indexOf(unitOf(start)), UNITS.indexOf(unitOf(end)));
	const [first = start, last = end] = [unitsOf(from)[finer], unitsOf(to - 1)[finer]];
	return `from ${wordDate(first)} to ${wordDate(last)}`;
}

const UNITS: readonly DateUnit[] = ['year', 'month', 'day'];

/** The year, the month and the date of a day; none of a day without end. */
function unitsOf(day: Day): PartialDate[] {
	if (!Number.isFinite(day)) return [];
	const text = formatDay(day);
	return [text.slice(0, 4), text.slice(0, 7), text].flatMap((unit) => parsePartialDate(unit) ?? []);
}
