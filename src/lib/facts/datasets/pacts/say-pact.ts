import { nameState, sentence, wordYears } from '../coded-years/word-years.ts';
import type { Duty } from './duties.ts';
import type { Pact } from './fold-directions.ts';

/** What the coding says of a pact, in one sentence. */
export function sayPact(
	{ from, to, mutual, years }: Pact,
	duty: Duty,
	label: (id: string) => string,
	horizon: number
): string {
	const [one, other] = [nameState(label(from)), nameState(label(to))];
	const last = years.at(-1) ?? years[0];
	const when = wordYears(years[0].year, last.year, horizon);
	const told = mutual
		? `${one} and ${other} are coded as bound by treaty to ${duty.mutualWords}, ${when}`
		: `${one} alone is coded as bound by treaty to ${duty.aloneWords} ${other}, ${when}`;
	const doubted = years.find(({ doubtful }) => doubtful === true);
	return sentence(doubted === undefined ? told : `${told}; ${sayDoubt(doubted.year)}`);
}

/** That a year does not say which of two states its code means. */
export function sayDoubt(year: number): string {
	return `in ${String(year)} the code passed from one state to another, and the year alone does not say which is meant`;
}
