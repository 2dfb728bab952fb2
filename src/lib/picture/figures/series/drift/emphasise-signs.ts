import type { BandYear } from './read-bands.ts';

/** How the sign under a column is drawn: not at all, among its like, or as the first of its kind. */
export type SignEmphasis = 'none' | 'plain' | 'first';

/** Below so many pixels a year, one sign stands for its whole stretch of years. */
const SIGN_FROM = 3.4;

/** For each year, how its sign is drawn: the first of a stretch stands out; where years are too narrow, only the one in the middle of each stretch that has room is drawn. */
export function emphasiseSigns(years: readonly BandYear[], step: number): SignEmphasis[] {
	const isFirst = years.map(({ then }, at) => at === 0 || then.sign !== years[at - 1]?.then.sign);
	if (step >= SIGN_FROM) return isFirst.map((first) => (first ? 'first' : 'plain'));
	return years.map((_, at) => {
		const from = isFirst.lastIndexOf(true, at);
		const next = isFirst.indexOf(true, at + 1);
		const length = (next === -1 ? years.length : next) - from;
		return at === from + Math.floor(length / 2) && length * step >= SIGN_FROM ? 'first' : 'none';
	});
}
