import { joinWords } from './list.ts';

/** Years in a row, both ends included. */
export interface YearRange {
	readonly from: number;
	readonly to: number;
}

/** Ascending years as ranges without a year missing. */
export function rangesOf(years: readonly number[]): YearRange[] {
	const ranges: { from: number; to: number }[] = [];
	for (const year of years) {
		const last = ranges.at(-1);
		if (last?.to === year - 1) last.to = year;
		else ranges.push({ from: year, to: year });
	}
	return ranges;
}

/** `in 1998`, `from 1992 to 1995 and in 1998`. */
export function wordRanges(ranges: readonly YearRange[]): string {
	return joinWords(ranges.map(wordSpan));
}

/** `in 1998`, `from 1992 to 1995`. */
export function wordSpan({ from, to }: YearRange): string {
	return from === to ? `in ${String(from)}` : `from ${String(from)} to ${String(to)}`;
}
