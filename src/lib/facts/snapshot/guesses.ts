import { toDay } from '../model/partial-date.ts';
import { EARLIEST, LATEST, NO_DATE } from './codes.ts';

/** The columns of relationships that the spans of their periods are guessed from. */
export interface GuessedFrom {
	readonly since: ArrayLike<number>;
	readonly until: ArrayLike<number>;
	readonly horizon: ArrayLike<number>;
}

/** Where a span of the relationship at an index begins: with it. */
export function beginOf({ since }: GuessedFrom, index: number): number {
	const code = since[index] ?? NO_DATE;
	return code === NO_DATE ? EARLIEST : remembered(FIRST_DAYS, code, firstDayOf);
}

/** Where it ends: with it, else where its sources end. */
export function endOf({ until, horizon }: GuessedFrom, index: number): number {
	const code = until[index] ?? NO_DATE;
	return code === NO_DATE ? (horizon[index] ?? LATEST) : remembered(DAYS_AFTER, code, dayAfterOf);
}

// A graph has few different dates: each is worked out once.
const FIRST_DAYS = new Map<number, number>();
const DAYS_AFTER = new Map<number, number>();

function remembered(
	days: Map<number, number>,
	code: number,
	make: (year: number, month: number, day: number) => number
): number {
	let day = days.get(code);
	if (day === undefined)
		days.set(code, (day = make(code >>> 11, (code >>> 7) & 15, (code >>> 2) & 31)));
	return day;
}

function firstDayOf(year: number, month: number, day: number): number {
	return toDay(year, month || 1, day || 1);
}

function dayAfterOf(year: number, month: number, day: number): number {
	if (day !== 0) return toDay(year, month, day) + 1;
	return month === 0 || month === 12 ? toDay(year + 1, 1, 1) : toDay(year, month + 1, 1);
}
