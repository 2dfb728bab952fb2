import { parsePartialDate, type PartialDate } from '#lib/facts/model/partial-date.ts';

/** The clock's date, UTC. */
export function todayUtc(): PartialDate {
	const text = new Date().toISOString().slice(0, 10);
	const date = parsePartialDate(text);
	if (date === undefined) throw new RangeError(`The clock says ${text}.`);
	return date;
}
