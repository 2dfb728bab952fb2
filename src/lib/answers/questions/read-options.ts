import { parseGrade } from '#lib/facts/model/grade.ts';
import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import { FAMILIES, LAYERS } from '#lib/facts/model/vocabulary.ts';
import type { Filters, When } from '../graph/filters.ts';
import { resolveName } from '../graph/search.ts';
import { UNLESS_SAID } from './default-question.ts';
import { MOST_HOPS, MOST_PATHS, type Walked } from './question.ts';
import {
	isKeyword,
	note,
	noteExpected,
	readKinds,
	readName,
	type Keyword,
	type Reading
} from './read-trace.ts';
import { readWhen } from './read-when.ts';
import type { Token } from './tokens.ts';

/** Everything of a question but what it traces. */
export type Options = Walked;

/** Reads all that follows the traces, in any order. */
export function readOptions(reading: Reading): Options {
	let options: Options = UNLESS_SAID;
	for (
		let token = reading.tokens[reading.at];
		token !== undefined;
		token = reading.tokens[reading.at]
	) {
		reading.at++;
		if (token.what === 'date') options = { ...options, ...dated(reading, token) };
		else if (token.what === 'name' && isKeyword(token.text))
			options = { ...options, ...optionOf(reading, token.text.toLowerCase() as Keyword, options) };
		else {
			reading.at--;
			noteExpected(reading, 'vs, @ with a date, or a word such as max, limit, via, avoid, grade');
			break;
		}
	}
	return options;
}

function dated(reading: Reading, token: Token): { when?: When } {
	const when = readWhen(token.text);
	if (when !== undefined) return { when };
	note(
		reading,
		'bad-date',
		token.from,
		token.to,
		'Write a date as @2020, @2020-10, @2020-10-15 or @1995..2021.'
	);
	return {};
}

function optionOf(reading: Reading, keyword: Keyword, so: Options): Partial<Options> {
	const filter = (part: Filters): Partial<Options> => ({ filters: { ...so.filters, ...part } });
	switch (keyword) {
		case 'max':
			return { maxHops: numberUpTo(reading, MOST_HOPS) ?? so.maxHops };
		case 'limit':
			return { limit: numberUpTo(reading, MOST_PATHS) ?? so.limit };
		case 'via':
			return { via: [...so.via, ...namesAfter(reading)] };
		case 'avoid':
			return { avoid: [...so.avoid, ...namesAfter(reading)] };
		case 'together':
			return { together: true };
		case 'hubs':
			return { hubs: true };
		case 'opinions':
			return filter({ opinions: true });
		case 'order':
			return { order: oneOf(reading, ['steps', 'evidence'] as const) ?? so.order };
		case 'grade': {
			const word = reading.tokens[reading.at];
			const grade = parseGrade(word?.text.toUpperCase() ?? '');
			if (grade === undefined) {
				noteExpected(reading, 'a grade from A1 to F6');
				return {};
			}
			reading.at++;
			return filter({ grade });
		}
		case 'standing':
			return filter(present('standing', oneOf(reading, ['in-force', 'any'] as const)));
		case 'contested':
			return filter(present('contested', oneOf(reading, ['in', 'out', 'only'] as const)));
		case 'derived':
			return filter(present('derived', oneOf(reading, ['in', 'out'] as const)));
		case 'family':
			return filter(present('families', severalOf(reading, FAMILIES)));
		case 'layer':
			return filter(present('layers', severalOf(reading, LAYERS)));
		case 'through':
			return filter(present('entityKinds', severalOf(reading, ENTITY_KINDS)));
		case 'kind': {
			const words = wordsAfter(reading);
			return filter({
				kinds: readKinds(
					reading,
					words.map(({ text }) => text),
					words[0]?.from ?? reading.end
				)
			});
		}
		case 'source':
			return filter({ sources: wordsAfter(reading).map(({ text }) => text) });
		case 'viewpoint': {
			const [word] = wordsAfter(reading);
			return word === undefined ? {} : filter({ viewpoint: viewpointOf(reading, word) });
		}
		default:
			return keyword satisfies never;
	}
}

/** A speaker by any of its names, else the id of a source. */
function viewpointOf(reading: Reading, { text, from, to }: Token): string {
	const [speaker, ...others] = resolveName(reading.lexicon.names, text);
	if (speaker === undefined) return text;
	if (others.length > 0)
		note(
			reading,
			'ambiguous-name',
			from,
			to,
			`“${text}” is a name of several entities: choose one.`,
			[speaker, ...others].map(({ id }) => id)
		);
	return speaker.id;
}

function present<K extends keyof Filters>(key: K, value: Filters[K] | undefined): Filters {
	return value === undefined ? {} : { [key]: value };
}

function numberUpTo(reading: Reading, most: number): number | undefined {
	const token = reading.tokens[reading.at];
	const number = Number(token?.text);
	if (token?.what !== 'name' || !Number.isInteger(number) || number < 1 || number > most) {
		noteExpected(reading, `a whole number from 1 to ${String(most)}`);
		if (token?.what === 'name') reading.at++;
		return undefined;
	}
	reading.at++;
	return number;
}

function namesAfter(reading: Reading): string[] {
	const names: string[] = [];
	for (;;) {
		const name = readName(reading, 'the name of an entity');
		if (name !== undefined) names.push(name);
		if (reading.tokens[reading.at]?.what !== 'comma') return names;
		reading.at++;
	}
}

function wordsAfter(reading: Reading): Token[] {
	const words: Token[] = [];
	for (;;) {
		const token = reading.tokens[reading.at];
		if (token?.what !== 'name' && token?.what !== 'quoted') {
			noteExpected(reading, 'a word');
			return words;
		}
		words.push(token);
		reading.at++;
		if (reading.tokens[reading.at]?.what !== 'comma') return words;
		reading.at++;
	}
}

function oneOf<T extends string>(reading: Reading, allowed: readonly T[]): T | undefined {
	const token = reading.tokens[reading.at];
	const found = allowed.find((word) => word === token?.text.toLowerCase());
	if (found === undefined) noteExpected(reading, `one of ${allowed.join(', ')}`);
	else reading.at++;
	return found;
}

function severalOf<T extends string>(
	reading: Reading,
	allowed: readonly T[]
): readonly T[] | undefined {
	const found = new Set<T>();
	for (const token of wordsAfter(reading)) {
		const word = allowed.find((candidate) => candidate === token.text.toLowerCase());
		if (word === undefined)
			note(
				reading,
				'bad-word',
				token.from,
				token.to,
				`“${token.text}” is none of ${allowed.join(', ')}.`,
				allowed
			);
		else found.add(word);
	}
	return found.size === 0 ? undefined : allowed.filter((word) => found.has(word));
}
