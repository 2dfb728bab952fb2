import { dayAfter, firstDay, parsePartialDate, type Day } from '../../model/partial-date.ts';

/** The last day of a date's unit: a year means its 31 December. */
export function lastDayOf(date: string): Day {
	return dayAfter(parsed(date)) - 1;
}

/** Whether a day lies between two dates, both inclusive; an absent one does not limit it. */
export function isWithin(day: Day, since: string | undefined, until: string | undefined): boolean {
	return (
		(since === undefined || firstDay(parsed(since)) <= day) &&
		(until === undefined || day < dayAfter(parsed(until)))
	);
}

function parsed(date: string) {
	const read = parsePartialDate(date);
	if (read === undefined) throw new RangeError(`"${date}" is no date.`);
	return read;
}
