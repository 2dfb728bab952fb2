import { parsePartialDate, type PartialDate } from '#lib/facts/model/partial-date.ts';
import { MONTH_NAMES } from '#lib/facts/model/month-names.ts';

/** Reads a date as people write it: `2020-10-15`, `15 October 2020`, `Oct 2020`, `2020`; undefined where it is none. */
export function parseDate(text: string): PartialDate | undefined {
	return parsePartialDate(text) ?? fromWords(text);
}

/** Reads two dates: `1991..2020`, `1991 to Oct 2020`, `1991 – 2020`; undefined where they are no two dates. */
export function parseRange(text: string): readonly [PartialDate, PartialDate] | undefined {
	const [first, second, ...more] = text.split(/\s*\.\.\s*|\s+to\s+|\s*[–—]\s*|\s+-\s+/);
	if (first === undefined || second === undefined || more.length > 0) return undefined;
	const [from, to] = [parseDate(first.trim()), parseDate(second.trim())];
	return from === undefined || to === undefined ? undefined : [from, to];
}

function fromWords(text: string): PartialDate | undefined {
	const [, day, name, year] = /^(?:(\d{1,2})\s+)?([A-Za-z]{3,})\.?\s+(\d{4})$/.exec(text) ?? [];
	if (name === undefined || year === undefined) return undefined;
	const start = name.toLowerCase();
	const month = MONTH_NAMES.findIndex((each) => each.toLowerCase().startsWith(start));
	if (month === -1) return undefined;
	const parts = [year, pad(month + 1), ...(day === undefined ? [] : [pad(day)])];
	return parsePartialDate(parts.join('-'));
}

function pad(part: number | string): string {
	return String(part).padStart(2, '0');
}
