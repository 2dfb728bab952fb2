import { parseGrade, type Grade } from '#lib/facts/model/grade.ts';
import { parsePartialDate, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { When } from '#lib/answers/graph/filters/filters.ts';
import { readWhen } from '#lib/answers/questions/read-when.ts';

/** How the text of a parameter is read, and how that is told to people and programs. */
export interface Reader<T> {
	/** What is accepted; completes `“limit” cannot be “x”: …`. */
	readonly about: string;
	/** The same as JSON Schema, for the API's own description. */
	readonly schema: Readonly<Record<string, unknown>>;
	/** Undefined where the text is not accepted. */
	read(text: string): T | undefined;
}

/** One of a few words. */
export function choice<const T extends string>(words: readonly T[]): Reader<T> {
	return {
		about: `one of ${words.join(', ')}`,
		schema: { type: 'string', enum: words },
		read: (text) => words.find((word) => word === text)
	};
}

/** Text of 1 to `longest` UTF-16 code units. */
export function words(about: string, longest = 200): Reader<string> {
	return {
		about: `${about}, ${String(longest)} characters at most`,
		schema: { type: 'string', minLength: 1, maxLength: longest },
		read: (text) => (text.length > 0 && text.length <= longest ? text : undefined)
	};
}

/** Whole numbers within a range, ends included. */
export function wholeNumber(least: number, most: number): Reader<number> {
	return {
		about: `a whole number from ${String(least)} to ${String(most)}`,
		schema: { type: 'integer', minimum: least, maximum: most },
		read(text) {
			const number = Number(text);
			return /^\d{1,7}$/.test(text) && number >= least && number <= most ? number : undefined;
		}
	};
}

/** `true` or `false`. */
export const yesOrNo: Reader<boolean> = {
	about: 'true or false',
	schema: { type: 'boolean' },
	read: (text) => (text === 'true' ? true : text === 'false' ? false : undefined)
};

/** A year, month or day. */
export const aDate: Reader<PartialDate> = {
	about: 'a date such as 2020, 2020-10 or 2020-10-15',
	schema: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?$' },
	read: parsePartialDate
};

/** Two dates in order, both included, or all time. */
export const aPeriod: Reader<When> = {
	about: 'two dates in order, such as 1995..2021, both included, or all',
	schema: { type: 'string', pattern: '^(all|[^.]+\\.\\.[^.]+)$' },
	read(text) {
		const when = readWhen(text);
		return text === 'all' || when?.mode === 'during' ? when : undefined;
	}
};

/** The worst letter and digit admitted. */
export const aGrade: Reader<Grade> = {
	about: 'a grade from A1 to F6',
	schema: { type: 'string', pattern: '^[A-F][1-6]$' },
	read: parseGrade
};
