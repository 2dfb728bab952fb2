import type { EntityKind } from '#lib/facts/model/entity.ts';
import { resolveName } from '../graph/names/index-names.ts';
import { entitiesMeant } from './entities-meant.ts';
import { quoteName } from './format-name.ts';
import { nearNames } from './near-names.ts';
import { nearestWords } from './nearest-words.ts';
import type { Written } from './read-kinds.ts';
import { expectNext, note, noteExpected, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { wordAt, wordsOf } from './words.ts';

/** An entity named in a line, and where. */
export interface Named {
	readonly id: string;
	readonly from: number;
	readonly to: number;
}

/** What a name is wanted for. */
export interface Wanted {
	/** Completes “Here … was expected.” */
	readonly expected: string;
	/** Only entities of this kind. */
	readonly of?: EntityKind;
	/** What else could stand here, beside entities whose names come near. */
	readonly orElse?: readonly string[];
	/** Others may follow, as in `Russia and Türkiye`. */
	readonly isListed?: boolean;
}

/** Reads a name with or without quotes and finds the one entity it means; undefined where it means none, with the problem noted. */
export function readName(reading: Reading, wanted: Wanted): Named | undefined {
	const run = runOfName(reading, wanted.of, wanted.isListed);
	if (run !== undefined) return meantBy(reading, run, wanted);
	if (reading.tokens[reading.at - 1]?.what === 'open-quote')
		noteExpected(reading, 'a closing quote', ['"']);
	else noteExpected(reading, wanted.expected, wanted.orElse);
	return undefined;
}

/** Takes the words that are written as one name: one in quotes, or all up to the next word of the language; undefined where there are none, or no closing quote. */
export function runOfName(
	reading: Reading,
	of?: EntityKind,
	isListed = false
): Written | undefined {
	const first = reading.tokens[reading.at];
	const kind = of === undefined ? {} : { of };
	if (first === undefined || !startsName(reading, first)) {
		expectNext(reading, { what: 'name', from: reading.end, written: '', ...kind });
		return undefined;
	}
	const run = first.what === 'name' ? plainRun(reading) : [first];
	reading.at += run.length;
	if (first.what !== 'quoted')
		expectNext(reading, { what: 'name', from: first.from, written: textOf(run), ...kind });
	if (first.what === 'open-quote') return undefined;
	const words = isListed ? cutAtAnd(reading, run) : cutAtSlip(reading, run);
	reading.at -= run.length - words.length;
	return { text: textOf(words), from: first.from, to: words.at(-1)?.to ?? first.to };
}

/** Whether a token begins a name: anything in quotes, or a word that is none of the language's. */
export function startsName(reading: Reading, token: Token | undefined): boolean {
	if (token?.what === 'quoted' || token?.what === 'open-quote') return true;
	return token?.what === 'name' && wordAt(reading.subject, token) === undefined;
}

function plainRun(reading: Reading): readonly Token[] {
	const rest = reading.tokens.slice(reading.at);
	const end = rest.findIndex((token) => token.what !== 'name' || !startsName(reading, token));
	return end === -1 ? rest : rest.slice(0, end);
}

/** `Russia and Bosnia and Herzegovina` means Russia, and another: what is nobody's name is cut before an "and", if what stands before it is a name; the longest such. */
function cutAtAnd(reading: Reading, run: readonly Token[]): readonly Token[] {
	const isName = (words: readonly Token[]) =>
		resolveName(reading.lexicon.names, textOf(words)).length > 0;
	if (run.length === 1 || isName(run)) return run;
	const before = run
		.flatMap((token, index) => (isAnd(token) ? [run.slice(0, index)] : []))
		.findLast((words) => words.length > 0 && isName(words));
	return before ?? cutAtSlip(reading, run);
}

/** Whether a token is the word between the last two of a list. */
export function isAnd(token: Token | undefined): boolean {
	return token?.what === 'name' && token.text.toLowerCase() === 'and';
}

/** Whether the words that follow are a name as they stand. */
export function isNameAhead(reading: Reading): boolean {
	return resolveName(reading.lexicon.names, textOf(plainRun(reading))).length > 0;
}

/** `Borduria grad B2` means Borduria, and a slip of the pen: what is nobody's name is cut before a word that comes near one of the language's, if what stands before it is a name. */
function cutAtSlip(reading: Reading, run: readonly Token[]): readonly Token[] {
	const { names } = reading.lexicon;
	if (run.length === 1 || resolveName(names, textOf(run)).length > 0) return run;
	const versus = reading.subject === 'chains' ? ['vs', 'versus'] : [];
	const words = [...versus, ...wordsOf(reading.subject)];
	for (const [index, { text }] of run.entries()) {
		const before = run.slice(0, index);
		if (index === 0 || nearestWords(text, words).length === 0) continue;
		if (resolveName(names, textOf(before)).length > 0) return before;
	}
	return run;
}

function textOf(words: readonly Token[]): string {
	return words.map(({ text }) => text).join(' ');
}

function meantBy(
	reading: Reading,
	{ text: name, ...place }: Written,
	{ of, orElse = [] }: Wanted
): Named | undefined {
	const { lexicon } = reading;
	const fitting = entitiesMeant(lexicon.names, name, of);
	const [only, ...others] = fitting;
	if (only === undefined) {
		const isOther = of !== undefined && resolveName(lexicon.names, name).length > 0;
		const message = isOther
			? `“${name}” is no ${of}.`
			: `No ${of ?? 'entity'} is called “${name}”.`;
		const near = [...nearNames(reading, name, of), ...orElse];
		note(reading, isOther ? 'out-of-place' : 'unknown-name', place, message, near);
		return undefined;
	}
	if (others.length > 0) {
		const candidates = fitting.map(({ id }) => quoteName(id));
		const message = `“${name}” is a name of several entities: choose one.`;
		note(reading, 'ambiguous-name', place, message, candidates);
		return undefined;
	}
	return { id: only.id, ...place };
}
