import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import { FAMILIES, LAYERS } from '#lib/facts/model/vocabulary.ts';
import { searchEntities } from '../graph/search.ts';
import { formatName } from './format-line.ts';
import type { Lexicon } from './lexicon.ts';
import { isKeyword, KEYWORDS } from './read-trace.ts';
import { tokenize, type Token } from './tokens.ts';

/** Something that can stand at the caret. */
export interface Completion {
	/** Replaces the line from `from` to `to`. */
	readonly insert: string;
	readonly from: number;
	readonly to: number;
	readonly label: string;
	/** What it is: the kind of entity, `arrow`, `word`, `kind of relationship`. */
	readonly what: string;
}

const ARROWS = [
	{ insert: '-> ', label: '→ exactly one step' },
	{ insert: '->> ', label: '⇉ a path, along the arrows' },
	{ insert: '-- ', label: '— a path, either way' }
] as const;

const CHOICES = new Map<string, readonly string[]>([
	['order', ['steps', 'evidence']],
	['standing', ['in-force', 'any']],
	['contested', ['in', 'out', 'only']],
	['derived', ['in', 'out']],
	['family', FAMILIES],
	['layer', LAYERS],
	['through', ENTITY_KINDS],
	['grade', ['A1', 'B2', 'B3', 'C3']],
	['max', ['2', '3', '4', '6', '8']],
	['limit', ['5', '10', '20', '50']]
]);

/** What could be written at the caret, best first; at most 8. */
export function completeLine(line: string, caret: number, lexicon: Lexicon): Completion[] {
	const before = line.slice(0, caret);
	const kinds = /-\[([^\]]*)$/.exec(before);
	if (kinds !== null) return completeKind(kinds[1] ?? '', caret, lexicon);
	const tokens = tokenize(before);
	const unfinished = /\s$/.test(before) ? undefined : tokens.at(-1);
	const words = nameBeingWritten(tokens);
	const previous = tokens[tokens.length - words.length - 1];
	const written = words.map(({ text }) => text).join(' ');
	const from = words[0]?.from ?? caret;
	const names = startsName(previous) ? completeName(written, from, caret, lexicon) : [];
	const isComplete = words.length > 0 && names.some(({ label }) => label === written);
	if (startsName(previous) && !isComplete && (unfinished !== undefined || words.length === 0))
		return names.slice(0, 8);
	const chosen = previousKeyword(tokens, unfinished);
	if (chosen !== undefined)
		return chosen.map(({ word, at }) => toCompletion(word, at, caret, 'word')).slice(0, 8);
	return [...names.slice(0, 4), ...nextWords(tokens, before, caret)].slice(0, 8);
}

function completeKind(written: string, caret: number, lexicon: Lexicon): Completion[] {
	const word = (written.split(',').at(-1) ?? '').trimStart();
	const from = caret - word.length;
	const words = [...FAMILIES, ...lexicon.kinds.map(({ id }) => id)];
	const matches = words.filter(
		(candidate) => candidate.startsWith(word) || candidate.split('.')[1]?.startsWith(word) === true
	);
	return matches.slice(0, 8).map((candidate) => ({
		insert: candidate,
		from,
		to: caret,
		label:
			lexicon.kinds.find(({ id }) => id === candidate)?.label ?? `${candidate}: the whole family`,
		what: 'kind of relationship'
	}));
}

function completeName(written: string, from: number, to: number, lexicon: Lexicon): Completion[] {
	const found =
		written === ''
			? lexicon.names.entities.filter(({ kind }) => kind === 'state').slice(0, 8)
			: searchEntities(lexicon.names, written, 8);
	return found.map((entity) => ({
		insert: `${formatName(entity.id, lexicon)} `,
		from,
		to,
		label: entity.label,
		what: entity.kind
	}));
}

/** The trailing words that make up one name. */
function nameBeingWritten(tokens: readonly Token[]): Token[] {
	const words: Token[] = [];
	for (const token of tokens.toReversed()) {
		if ((token.what !== 'name' && token.what !== 'quoted') || isKeyword(token.text)) break;
		words.unshift(token);
	}
	return words;
}

function startsName(previous: Token | undefined): boolean {
	if (previous === undefined || previous.what === 'arrow' || previous.what === 'versus')
		return true;
	if (previous.what === 'comma') return true;
	return previous.what === 'name' && (previous.text === 'via' || previous.text === 'avoid');
}

function previousKeyword(tokens: readonly Token[], unfinished: Token | undefined) {
	const keyword = unfinished === undefined ? tokens.at(-1) : tokens.at(-2);
	const choices = CHOICES.get(keyword?.text.toLowerCase() ?? '');
	if (choices === undefined) return undefined;
	const written = unfinished?.text ?? '';
	return choices
		.filter((choice) => choice.startsWith(written))
		.map((word) => ({ word, at: unfinished?.from }));
}

function nextWords(tokens: readonly Token[], before: string, caret: number): Completion[] {
	const last = tokens.findLast(({ what }) => what === 'arrow' || what === 'versus');
	if (last?.what !== 'arrow')
		return ARROWS.map(({ insert, label }) => ({
			insert: /\s$/.test(before) ? insert : ` ${insert}`,
			from: caret,
			to: caret,
			label,
			what: 'arrow'
		}));
	const compares = tokens.some(({ what }) => what === 'versus');
	const words = [...(compares ? [] : ['vs']), '@', ...KEYWORDS];
	const lead = /\s$/.test(before) ? '' : ' ';
	return words.map((word) => ({
		...toCompletion(word, undefined, caret, 'word'),
		insert: `${lead}${word}${word === '@' ? '' : ' '}`
	}));
}

function toCompletion(
	word: string,
	from: number | undefined,
	caret: number,
	what: string
): Completion {
	return { insert: `${word} `, from: from ?? caret, to: caret, label: word, what };
}
