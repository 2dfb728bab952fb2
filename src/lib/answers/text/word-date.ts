import { MONTH_NAMES } from '#lib/facts/model/month-names.ts';
import {
	fromDay,
	parsePartialDate,
	type Day,
	type PartialDate
} from '#lib/facts/model/partial-date.ts';
import type { When } from '../graph/filters/filters.ts';

/** A date at its own precision: `15 October 2020`, `October 2020`, `2020`, `about 1992`, `1994 (uncertain)`. */
export function wordDate(date: PartialDate): string {
	const month = date.month === undefined ? undefined : MONTH_NAMES[date.month - 1];
	const plain = [date.day, month, date.year].filter((part) => part !== undefined).join(' ');
	return `${date.approximate ? 'about ' : ''}${plain}${date.uncertain ? ' (uncertain)' : ''}`;
}

/** A day number as `15 October 2020`. */
export function wordDay(day: Day): string {
	const { year, month, day: dayOfMonth } = fromDay(day);
	return `${String(dayOfMonth)} ${MONTH_NAMES[month - 1] ?? ''} ${String(year)}`;
}

/** A date as written in a record, in words; the text itself where it is no date. */
export function wordDateText(text: string): string {
	const date = parsePartialDate(text);
	return date === undefined ? text : wordDate(date);
}

/** `on 15 October 2020`, `in October 2020`, `from 1995 to 2021`, `at any time`. */
export function wordWhen(when: When): string {
	switch (when.mode) {
		case 'as-of':
			return `${when.date.day === undefined ? 'in' : 'on'} ${wordDate(when.date)}`;
		case 'during':
			return `from ${wordDate(when.from)} to ${wordDate(when.to)}`;
		case 'all-time':
			return 'at any time';
		default:
			return when satisfies never;
	}
}
