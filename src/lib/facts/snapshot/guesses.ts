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
	return code === NO_DATE
		? EARLIEST
		: dayNumber(code >>> 11, (code >>> 7) & 15 || 1, (code >>> 2) & 31 || 1);
}

/** Where it ends: with it, else where its sources end. */
export function endOf({ until, horizon }: GuessedFrom, index: number): number {
	const code = until[index] ?? NO_DATE;
	if (code === NO_DATE) return horizon[index] ?? LATEST;
	const [year, month, day] = [code >>> 11, (code >>> 7) & 15, (code >>> 2) & 31];
	if (day !== 0) return dayNumber(year, month, day) + 1;
	return month === 0 || month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
}

/** What `toDay` gives, without making a date, of which there would be tens of thousands; years from 0 on (days_from_civil, Howard Hinnant). */
function dayNumber(year: number, month: number, day: number): number {
	// The year begins in March, so that a leap day is its last. Whole numbers, none below 0: `| 0` divides without leaving them.
	const years = month <= 2 ? year - 1 : year;
	const era = (years / 400) | 0;
	const yearOfEra = years - era * 400;
	const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1;
	const leapDays = (yearOfEra >> 2) - ((yearOfEra / 100) | 0);
	return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}
