/** Days since 1970-01-01 in the proleptic Gregorian calendar, UTC; negative before it. */
export type Day = number;

/** Half-open stretch of days: `from` belongs to it, `to` does not. Infinite ends are allowed. */
export interface DayRange {
	readonly from: Day;
	readonly to: Day;
}

/** A date no more precise than its source: a year, a month or a day, as in EDTF level 1. */
export interface PartialDate {
	readonly text: string;
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
	/** `~`: the end it marks may lie one unit earlier or later. */
	readonly approximate: boolean;
	/** `?`: the source is unsure; flagged, never widened. */
	readonly uncertain: boolean;
}

export type DateUnit = 'year' | 'month' | 'day';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Reads `2020`, `2020-09`, `2020-09-27`, each with an optional `~`, `?` or `%` (both); undefined if it is none of these or no real day. */
export function parsePartialDate(text: string): PartialDate | undefined {
	const match = PATTERN.exec(text);
	if (match === null) return undefined;
	const year = Number(match[1]);
	const month = match[2] === undefined ? undefined : Number(match[2]);
	const day = match[3] === undefined ? undefined : Number(match[3]);
	if (month !== undefined && (month < 1 || month > 12)) return undefined;
	if (day !== undefined && month !== undefined && (day < 1 || day > daysInMonth(year, month)))
		return undefined;
	const mark = match[4];
	return {
		text,
		year,
		...(month === undefined ? {} : { month }),
		...(day === undefined ? {} : { day }),
		approximate: mark === '~' || mark === '%',
		uncertain: mark === '?' || mark === '%'
	};
}

/** The unit the date is precise to. */
export function unitOf(date: PartialDate): DateUnit {
	return date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year';
}

/** First day of the date's unit: `2020-09` gives 1 September 2020. */
export function firstDay(date: PartialDate): Day {
	return toDay(date.year, date.month ?? 1, date.day ?? 1);
}

/** The day after the date's unit: `2020-09` gives 1 October 2020. */
export function dayAfter(date: PartialDate): Day {
	return shift(firstDay(date), unitOf(date), 1);
}

/** Moves a day by whole units; the day of the month is kept where the month has it, else clamped. */
export function shift(day: Day, unit: DateUnit, count: number): Day {
	if (unit === 'day') return day + count;
	const { year, month, day: dayOfMonth } = fromDay(day);
	const months = (unit === 'year' ? 12 : 1) * count + (year * 12 + month - 1);
	const newYear = Math.floor(months / 12);
	const newMonth = months - newYear * 12 + 1;
	return toDay(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/** Day number of a calendar date; months count from 1. */
export function toDay(year: number, month: number, day: number): Day {
	// Date.UTC takes years before 100 for those of the last century.
	if (year >= 100) return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

/** Calendar date of a finite day number; months count from 1. */
export function fromDay(day: Day): { year: number; month: number; day: number } {
	const date = new Date(day * MILLISECONDS_A_DAY);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2020-09-27`. */
export function formatDay(day: Day): string {
	const { year, month, day: dayOfMonth } = fromDay(day);
	return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`;
}

function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function pad(number: number): string {
	return String(number).padStart(2, '0');
}
