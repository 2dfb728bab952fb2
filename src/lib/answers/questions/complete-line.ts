import { withCompletion, type Completion } from './completion.ts';
import { weighCompletions } from './keeps-readable.ts';
import type { Lexicon } from './lexicon.ts';
import { offerBegun, offerWords, type Offered } from './offer.ts';
import { readLine } from './parse-line.ts';
import type { Reading } from './reading.ts';
import { tokenize, type Token } from './tokens.ts';

export type { Completion } from './completion.ts';

/** How many completions are offered at most. */
const MOST = 8;
/** How many names are offered at least, where words could stand in their place too. */
const FEWEST_NAMES = 3;

/**
 * What could be written at the caret, best first; at most 8. The line up to the
 * caret is read as a question is, and what could have gone on there is offered,
 * unless it would make the whole line unreadable.
 */
export function completeLine(line: string, caret: number, lexicon: Lexicon): Completion[] {
	const before = line.slice(0, caret);
	const last = tokenize(before).at(-1);
	const touched = last?.to === caret && !/\s$/.test(before) ? last : undefined;
	const { reading } = readLine(before, lexicon, false);
	const begun = reading.expectations
		.filter((expectation) => expectation.what !== 'date' || expectation.from === touched?.from)
		.flatMap((expectation) => offerBegun(expectation, lexicon));
	const instead = touched === undefined ? [] : wordsInstead(before, touched, lexicon);
	const next = isOpen(reading, last) ? [] : wordsNext(reading, caret, lexicon);
	const fits = fitting(line, caret, lexicon);
	const others = fits([...instead, ...next.map((offered) => behind(before, offered))], MOST);
	const names = fits(begun, Math.max(FEWEST_NAMES, MOST - others.length));
	return [...names, ...others].slice(0, MOST);
}

/** Words that the last one, as far as it is written, may become. */
function wordsInstead(before: string, touched: Token, lexicon: Lexicon): Offered[] {
	const { reading } = readLine(before.slice(0, touched.from), lexicon, false);
	const written = before.slice(touched.from);
	return reading.expectations.flatMap((expectation) =>
		offerWords(expectation, lexicon, written, touched.from)
	);
}

/** Words that may follow what is written. */
function wordsNext(reading: Reading, caret: number, lexicon: Lexicon): Offered[] {
	return reading.expectations.flatMap((expectation) => offerWords(expectation, lexicon, '', caret));
}

/** Whether the last thing written is not yet one, so that nothing can follow it: half a name, half a quote. */
function isOpen({ problems }: Reading, last: Token | undefined): boolean {
	if (last === undefined) return false;
	if (last.what === 'open-quote' || last.what === 'open-kinds') return true;
	return problems.some(({ from, to }) => from < to && to >= last.to);
}

/** Sets what follows apart from what stands before it; a comma stands close. */
function behind(before: string, offered: Offered): Offered {
	if (offered.insert.startsWith(',')) return { ...offered, from: before.trimEnd().length };
	const isApart = before === '' || /\s$/.test(before);
	return isApart ? offered : { ...offered, insert: ` ${offered.insert}` };
}

/** Makes completions of what is offered, and keeps the first of those that change the line and leave it readable. */
function fitting(line: string, caret: number, lexicon: Lexicon) {
	const ends = endsOf(line, caret);
	const weigh = weighCompletions(line, lexicon);
	const made = new Set([line.trimEnd()]);
	return (offered: readonly Offered[], most: number): Completion[] => {
		const kept: Completion[] = [];
		for (const each of offered) {
			if (kept.length === most) break;
			const completion = bestEnd(line, each, ends, weigh);
			if (completion === undefined) continue;
			const completed = withCompletion(line, completion).trimEnd();
			if (made.has(completed)) continue;
			made.add(completed);
			kept.push(completion);
		}
		return kept;
	};
}

/** Where a completion may end: at the caret, behind the word in which it stands, behind the quote. */
function endsOf(line: string, caret: number): readonly number[] {
	const word = /^[^\s,"@[\]]*/.exec(line.slice(caret))?.[0] ?? '';
	const token = tokenize(line).find(({ from, to }) => from < caret && caret < to);
	const quote = token?.what === 'quoted' ? token.to : caret;
	return [...new Set([caret, caret + word.length, quote])];
}

/** The completion that leaves the fewest problems. */
function bestEnd(
	line: string,
	offered: Offered,
	ends: readonly number[],
	weigh: ReturnType<typeof weighCompletions>
): Completion | undefined {
	let best: Completion | undefined;
	let fewest = Infinity;
	for (const to of ends) {
		const hasSpace = /^\s/.test(line.slice(to));
		const insert = hasSpace ? offered.insert.trimEnd() : offered.insert;
		const completion = { ...offered, insert, to };
		const problems = weigh(completion);
		if (problems === undefined || problems >= fewest) continue;
		[best, fewest] = [completion, problems];
		if (problems === 0) break;
	}
	return best;
}
