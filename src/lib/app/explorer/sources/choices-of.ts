import { RELIABILITIES } from '#lib/facts/model/grade.ts';
import { SOURCE_TYPES } from '#lib/facts/model/source.ts';
import { fold } from '#lib/answers/graph/names/fold.ts';
import { countByFacet } from '#lib/answers/graph/sources/count-by-facet.ts';
import type { Library } from '#lib/answers/graph/sources/select-sources.ts';
import type { SourceFacet, SourceQuery } from '#lib/answers/graph/sources/source-query.ts';
import { capitalise } from '#lib/answers/text/list.ts';
import { nameLanguage } from '#lib/answers/text/name-language.ts';
import { READ_WORDS, SOURCE_TYPE_WORDS } from '#lib/answers/text/source-words.ts';
import { RELIABILITY_WORDS } from '#lib/answers/text/words.ts';
import type { SourceChoice } from './source-list.ts';

/** Publishers that are offered by name; the many others are found by words. */
const MOST_PUBLISHERS = 100;

/** What a filter offers within the other filters, with how many sources each choice gives; what is chosen stays, even where it gives none. */
export function choicesOf(
	library: Library,
	query: SourceQuery,
	facet: SourceFacet
): readonly SourceChoice[] {
	const counts = countByFacet(library, query, facet);
	const listed = (value: string) => ({
		value,
		label: labelOf(facet, value),
		count: counts.get(value) ?? 0
	});
	const inOrder = ORDERS[facet];
	const chosen = [query[facet] ?? []].flat();
	if (inOrder !== undefined)
		return inOrder
			.filter((value) => counts.has(value) || (chosen as readonly string[]).includes(value))
			.map(listed);
	const most = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
	return [...new Set([...most.slice(0, MOST_PUBLISHERS), ...chosen])]
		.map(listed)
		.sort((a, b) => (fold(a.label) < fold(b.label) ? -1 : 1));
}

/** Where the choices of a facet have an order of their own. */
const ORDERS: Readonly<Record<SourceFacet, readonly string[] | undefined>> = {
	publishers: undefined,
	types: SOURCE_TYPES,
	reliabilities: RELIABILITIES,
	read: Object.keys(READ_WORDS),
	languages: undefined
};

function labelOf(facet: SourceFacet, value: string): string {
	switch (facet) {
		case 'types':
			return capitalise(wordOf(SOURCE_TYPE_WORDS, value));
		case 'reliabilities':
			return `${value}: ${wordOf(RELIABILITY_WORDS, value)}`;
		case 'read':
			return capitalise(wordOf(READ_WORDS, value));
		case 'languages':
			return nameLanguage(value);
		case 'publishers':
			return value;
		default:
			return facet satisfies never;
	}
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
	return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
