import {
	dayAfter,
	firstDay,
	unitOf,
	type Day,
	type PartialDate
} from '#lib/facts/model/partial-date.ts';
import type { When } from '../graph/filters/filters.ts';

/**
 * The two days that a question about changes compares, each as it closes. All
 * time: from nothing (-Infinity) to today. A day: that day against today, the
 * earlier first. A period: its first day against its last. A month or year means
 * during it: the day before it stands for its first day, so that what begins with
 * it is found, and no day after today for its last.
 */
export function comparedDays(
	when: When,
	today: PartialDate
): { readonly from: Day; readonly to: Day } {
	const now = firstDay(today);
	switch (when.mode) {
		case 'all-time':
			return { from: -Infinity, to: now };
		case 'as-of': {
			const { date } = when;
			if (unitOf(date) !== 'day') return during(date, date, now);
			const day = firstDay(date);
			return { from: Math.min(day, now), to: Math.max(day, now) };
		}
		case 'during':
			return during(when.from, when.to, now);
		default:
			return when satisfies never;
	}
}

function during(first: PartialDate, last: PartialDate, now: Day) {
	const from = firstDay(first) - (unitOf(first) === 'day' ? 0 : 1);
	const to = dayAfter(last) - 1;
	const isUnderWay = unitOf(last) !== 'day' && from < now && now < to;
	return { from, to: isUnderWay ? now : to };
}
