import type { EntityKind } from '#lib/facts/model/entity.ts';
import type { Lexicon } from './lexicon.ts';
import type { LineProblem } from './line-problem.ts';
import type { Token } from './tokens.ts';
import { wordAt, type Subject } from './words.ts';

/** Tokens read from left to right, with what went wrong on the way. */
export interface Reading {
	readonly tokens: readonly Token[];
	readonly lexicon: Lexicon;
	readonly subject: Subject;
	/** Length of the line: where something is missing at its end. */
	readonly end: number;
	/** Whether problems look for names that come near, which takes its time. */
	readonly suggests: boolean;
	at: number;
	readonly problems: LineProblem[];
	/** What could go on where the tokens end; completion offers it. */
	readonly expectations: Expectation[];
}

/** Something that a line could go on with. `from`: where what is written of it begins. */
export type Expectation =
	| (Begun & { readonly what: 'name'; readonly of?: EntityKind })
	| (Begun & { readonly what: 'kind' | 'date' })
	| { readonly what: 'source' }
	| { readonly what: 'arrow' }
	| { readonly what: 'words'; readonly words: readonly string[] };

interface Begun {
	readonly from: number;
	readonly written: string;
}

/** Unknown names for which ones that come near are looked for. */
const MOST_SUGGESTED = 10;

/** Says what a line could go on with, where its tokens have all been read and nothing before it is missing. */
export function expectNext(reading: Reading, expectation: Expectation): void {
	if (reading.at >= reading.tokens.length && !lacksSomething(reading))
		reading.expectations.push(expectation);
}

/** Whether something is still to be written at the end of the line. */
export function lacksSomething({ tokens, problems }: Reading): boolean {
	const end = tokens.at(-1)?.to ?? 0;
	return problems.some(
		({ code, from }) => (code === 'expected' || code === 'too-few') && from >= end
	);
}

/** Whether to look for what comes near a name that means nothing: past so many of them no more is, since it takes its time. */
export function maySuggest({ suggests, problems }: Reading): boolean {
	const unknown = problems.filter(({ code }) => code.startsWith('unknown-'));
	return suggests && unknown.length < MOST_SUGGESTED;
}

/** Notes what should have stood where the reading is. */
export function noteExpected(
	reading: Reading,
	expected: string,
	candidates: readonly string[] = []
): void {
	const { from, to } = reading.tokens[reading.at] ?? { from: reading.end, to: reading.end };
	note(reading, 'expected', { from, to }, `Here ${expected} was expected.`, candidates);
}

/** Notes a problem at a place. What stands at one place is wrong for one reason, the first; at the end of the line several things may be missing. */
export function note(
	reading: Reading,
	code: LineProblem['code'],
	{ from, to }: { readonly from: number; readonly to: number },
	message: string,
	candidates: readonly string[] = []
): void {
	const isNoted = reading.problems.some(
		(other) => other.from === from && other.to === to && (from < to || other.message === message)
	);
	if (!isNoted) reading.problems.push({ code, from, to, message, candidates });
}

/** Moves past all that cannot be read, up to the next word of the language, date or `vs`. */
export function skipToWord(reading: Reading): void {
	for (;;) {
		const token = reading.tokens[reading.at];
		if (token === undefined || token.what === 'date' || token.what === 'versus') return;
		if (wordAt(reading.subject, token) !== undefined) return;
		reading.at++;
	}
}
