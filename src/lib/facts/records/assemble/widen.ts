import {
	dayAfter,
	firstDay,
	shift,
	unitOf,
	type Day,
	type PartialDate
} from '../../model/partial-date.ts';

/** A day with the days between which it certainly lies: equal unless the date is approximate. */
export interface Bound {
	readonly day: Day;
	readonly earliest: Day;
	readonly latest: Day;
}

export const ALWAYS: Bound = { day: -Infinity, earliest: -Infinity, latest: -Infinity };
export const FOREVER: Bound = { day: Infinity, earliest: Infinity, latest: Infinity };

/** Where something begins that began on that date: the first day of its unit; `~` widens it by one unit both ways. */
export function beginning(date: PartialDate): Bound {
	return widen(firstDay(date), date);
}

/** Where something ends whose last day is that date: the day after its unit; `~` widens it by one unit both ways. */
export function ending(date: PartialDate): Bound {
	return widen(dayAfter(date), date);
}

function widen(day: Day, date: PartialDate): Bound {
	if (!date.approximate) return { day, earliest: day, latest: day };
	const unit = unitOf(date);
	return { day, earliest: shift(day, unit, -1), latest: shift(day, unit, 1) };
}
