import { parsePartialDate, type PartialDate } from '../../model/partial-date.ts';

/** A few thousand dates stand in tens of thousands of lines: each is read once. */
const read = new Map<string, PartialDate | undefined>();

/** A partial date, the same value for the same text; undefined if it is none. */
export function readDate(text: string): PartialDate | undefined {
	const known = read.get(text);
	if (known !== undefined || read.has(text)) return known;
	const date = parsePartialDate(text);
	read.set(text, date);
	return date;
}
