import { firstDay, parsePartialDate } from '../../model/partial-date.ts';

/** Days from one date to a later one, negative if it is earlier; months and years count from their first day. */
export function daysBetween(earlier: string, later: string): number {
	const [from, to] = [parsePartialDate(earlier), parsePartialDate(later)];
	if (from === undefined || to === undefined) return Number.NaN;
	return firstDay(to) - firstDay(from);
}

/** Days that a snapshot may lag behind the day an office changed hands. */
export const LONGEST_LAG = 62;

/** Longest pause between snapshots outside the gap, from 2015-11-29 to 2016-11-06, rounded up. */
export const LONGEST_PAUSE = 366;
