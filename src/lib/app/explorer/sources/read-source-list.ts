import { RELIABILITIES } from '#lib/facts/model/grade.ts';
import { SOURCE_TYPES } from '#lib/facts/model/source.ts';
import { SOURCE_ORDERS, type SourceQuery } from '#lib/answers/graph/sources/source-query.ts';
import { entitiesMeant } from '#lib/answers/questions/entities-meant.ts';
import type { Lexicon } from '#lib/answers/questions/lexicon.ts';
import { DEFAULT_ORDER, type SourceListQuery } from './source-list-query.ts';

/** Something that an address says and that cannot be read. */
export interface AddressProblem {
	/** Name of the parameter. */
	readonly where: string;
	readonly message: string;
}

const READ = ['whole', 'opening'] as const;
const LONGEST = 200;
/** Repeats of one parameter that are looked at. */
const MOST = 50;

/** Reads the address of the list of sources; fields that a form leaves empty are not given. What cannot be read is left out and told. */
export function readSourceList(
	search: URLSearchParams,
	lexicon: Lexicon
): { readonly wanted: SourceListQuery; readonly problems: readonly AddressProblem[] } {
	const problems: AddressProblem[] = [];
	const tell = (where: string, text: string, remedy: string) =>
		problems.push({ where, message: `“${shorten(text)}” ${remedy}` });
	const given = (name: string): string[] =>
		search
			.getAll(name)
			.slice(0, MOST)
			.map((text) => text.trim())
			.filter((text) => {
				if (text.length > LONGEST) tell(name, text, 'is too long.');
				return text !== '' && text.length <= LONGEST;
			});
	const among = <T extends string>(name: string, words: readonly T[]): T[] =>
		given(name).flatMap((text) => {
			const word = words.find((each) => each === text);
			if (word === undefined) tell(name, text, `is none of ${words.join(', ')}.`);
			return word ?? [];
		});
	const named = given('entity')[0];
	const [about, ...others] =
		named === undefined ? [] : entitiesMeant(lexicon.names, named, undefined);
	if (named !== undefined && about === undefined)
		tell('entity', named, 'is the name of no entity.');
	if (named !== undefined && others.length > 0)
		tell('entity', named, `is a name of several; ${about?.label ?? ''} is taken.`);
	const page = given('page')[0];
	const isPage = page === undefined || /^[1-9]\d{0,5}$/.test(page);
	if (!isPage) tell('page', page, 'is no number of a page.');
	const query: { [K in keyof SourceQuery]-?: SourceQuery[K] | undefined } = {
		text: given('q')[0],
		publishers: some(given('publisher')),
		types: some(among('type', SOURCE_TYPES)),
		reliabilities: some(among('reliability', RELIABILITIES)),
		read: among('read', READ)[0],
		languages: some(given('language')),
		about: about?.id
	};
	return {
		wanted: {
			query: Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)),
			order: among('order', SOURCE_ORDERS)[0] ?? DEFAULT_ORDER,
			page: isPage ? Number(page ?? 1) : 1
		},
		problems
	};
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
	return list.length === 0 ? undefined : [...new Set(list)];
}

function shorten(text: string): string {
	const letters = [...text];
	return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text;
}
