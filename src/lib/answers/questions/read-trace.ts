import { resolveName, searchEntities } from '../graph/search.ts';
import { kindsMeant, shortOf, type Lexicon } from './lexicon.ts';
import type { LineProblem } from './line-problem.ts';
import type { Reach, Trace } from './question.ts';
import type { Token } from './tokens.ts';

/** Tokens read from left to right, with what went wrong on the way. */
export interface Reading {
	readonly tokens: readonly Token[];
	readonly lexicon: Lexicon;
	/** Length of the line: where something is missing at its end. */
	readonly end: number;
	at: number;
	readonly problems: LineProblem[];
}

/** Words that end a name written without quotes. */
export const KEYWORDS = [
	'max',
	'limit',
	'via',
	'avoid',
	'grade',
	'standing',
	'order',
	'together',
	'hubs',
	'opinions',
	'contested',
	'derived',
	'family',
	'layer',
	'kind',
	'source',
	'viewpoint',
	'through'
] as const;
export type Keyword = (typeof KEYWORDS)[number];

/** Reads `A -> B`; undefined where a part is missing, with the problem noted. */
export function readTrace(reading: Reading): Trace | undefined {
	const start = reading.tokens[reading.at]?.from ?? reading.end;
	const from = readName(reading, 'the name of an entity');
	const arrow = readArrow(reading);
	if (arrow === undefined) return undefined;
	const to = readName(reading, 'the name of an entity after the arrow');
	if (from === undefined || to === undefined) return undefined;
	if (from === to) {
		const end = reading.tokens[reading.at - 1]?.to ?? reading.end;
		note(
			reading,
			'same-ends',
			start,
			end,
			'Both ends are the same entity: name two different ones.'
		);
		return undefined;
	}
	return { from, to, ...arrow };
}

/** Reads a name with or without quotes and finds the one entity it means. */
export function readName(reading: Reading, expected: string): string | undefined {
	const first = reading.tokens[reading.at];
	if (first === undefined || !startsName(first)) {
		noteExpected(reading, expected);
		return undefined;
	}
	const words = [first];
	reading.at++;
	if (first.what === 'name')
		for (;;) {
			const next = reading.tokens[reading.at];
			if (next?.what !== 'name' || isKeyword(next.text)) break;
			words.push(next);
			reading.at++;
		}
	const name = words.map(({ text }) => text).join(' ');
	return meantBy(reading, name, first.from, words.at(-1)?.to ?? first.to);
}

/** Whether a word is one of the language's own. */
export function isKeyword(word: string): word is Keyword {
	return KEYWORDS.some((keyword) => keyword === word.toLowerCase());
}

/** Notes what should have stood where the reading is. */
export function noteExpected(reading: Reading, expected: string): void {
	const token = reading.tokens[reading.at];
	const [from, to] = token === undefined ? [reading.end, reading.end] : [token.from, token.to];
	note(reading, 'expected', from, to, `Here ${expected} was expected.`);
}

/** Notes a problem at a place. */
export function note(
	reading: Reading,
	code: LineProblem['code'],
	from: number,
	to: number,
	message: string,
	candidates: readonly string[] = []
): void {
	reading.problems.push({ code, from, to, message, candidates });
}

function startsName(token: Token): boolean {
	return token.what === 'quoted' || (token.what === 'name' && !isKeyword(token.text));
}

function meantBy(reading: Reading, name: string, from: number, to: number): string | undefined {
	const { names } = reading.lexicon;
	const meant = resolveName(names, name);
	const [only] = meant;
	if (only !== undefined && meant.length === 1) return only.id;
	const near = meant.length > 1 ? meant : searchEntities(names, name, 5);
	const candidates = near.map(({ id, label }) => (meant.length > 1 ? id : label));
	if (meant.length > 1)
		note(
			reading,
			'ambiguous-name',
			from,
			to,
			`“${name}” is a name of several entities: choose one.`,
			candidates
		);
	else note(reading, 'unknown-name', from, to, `No entity is called “${name}”.`, candidates);
	return undefined;
}

function readArrow(reading: Reading): { reach: Reach; kinds?: readonly string[] } | undefined {
	let token = reading.tokens[reading.at];
	let kinds: readonly string[] | undefined;
	if (token?.what === 'kinds') {
		kinds = readKinds(reading, token.text.split(','), token.from + 2);
		reading.at++;
		token = reading.tokens[reading.at];
	}
	if (token?.what !== 'arrow') {
		noteExpected(reading, 'an arrow (->, ->> or --)');
		return undefined;
	}
	reading.at++;
	const reach = reachOf(token.text);
	return kinds === undefined ? { reach } : { reach, kinds };
}

function reachOf(arrow: string): Reach {
	return arrow === '->' ? 'step' : arrow === '->>' ? 'path' : 'either-way';
}

/** Full ids of the kinds meant, in the order of the vocabulary. `from` is where the first word begins. */
export function readKinds(
	reading: Reading,
	words: readonly string[],
	from: number
): readonly string[] {
	const meant = new Set<string>();
	let at = from;
	for (const word of words) {
		const { kinds, isFamily } = kindsMeant(reading.lexicon, word);
		if (kinds.length === 0) {
			const near = reading.lexicon.kinds
				.map(shortOf)
				.filter((short) => short.startsWith(word.trim().slice(0, 2).toLowerCase()));
			note(
				reading,
				'unknown-kind',
				at,
				at + word.length,
				`“${word.trim()}” is no family or kind of relationship.`,
				[...new Set(near)]
			);
		} else if (kinds.length > 1 && !isFamily)
			note(
				reading,
				'ambiguous-kind',
				at,
				at + word.length,
				`“${word.trim()}” is a kind in several families: write it whole.`,
				kinds.map(({ id }) => id)
			);
		else for (const { id } of kinds) meant.add(id);
		at += word.length + 1;
	}
	return reading.lexicon.kinds.map(({ id }) => id).filter((id) => meant.has(id));
}
