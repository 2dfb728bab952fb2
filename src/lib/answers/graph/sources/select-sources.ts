import { firstDay } from '#lib/facts/model/partial-date.ts';
import type { Name, Source } from '#lib/facts/model/source.ts';
import type { Graph } from '../graph.ts';
import { fold } from '../names/fold.ts';
import { perOwner } from '../per-graph.ts';
import { restingOn } from './resting-on.ts';
import { facetOf, publisherOf, type SourceOrder, type SourceQuery } from './source-query.ts';
import { sourcesAbout } from './sources-about.ts';

/** The graph with the records of all its sources, sorted by id. */
export interface Library {
	readonly graph: Graph;
	readonly sources: readonly Source[];
}

/** The sources that a query admits, in an order; equal ones by id. */
export function selectSources(
	library: Library,
	query: SourceQuery,
	order: SourceOrder = 'id'
): readonly Source[] {
	const { graph, sources } = library;
	const { text, publishers, types, reliabilities, read, languages, about } = query;
	const words = fold(text ?? '').split(' ');
	const spoken = about === undefined ? undefined : sourcesAbout(graph, about);
	const lists = [
		['publishers', publishers],
		['types', types],
		['reliabilities', reliabilities],
		['languages', languages],
		['read', read === undefined ? undefined : [read]]
	] as const;
	const found = sources.filter((source) => {
		if (spoken?.has(source.id) === false) return false;
		const isListed = lists.every(
			([facet, list]) =>
				list === undefined || (list as readonly unknown[]).includes(facetOf(source, facet))
		);
		if (!isListed) return false;
		const written = writtenIn(sources).get(source.id) ?? '';
		return words.every((word) => written.includes(word));
	});
	return order === 'id' ? found : found.sort(comparing(graph, order));
}

/** What is searched for words: id, title, publisher, container and authors, folded. */
const writtenIn = perOwner(
	(sources: readonly Source[]): ReadonlyMap<string, string> =>
		new Map(
			sources.map((source) => {
				const { id, title, publisher, containerTitle, author } = source;
				const parts = [id, title, publisher, containerTitle, ...author.map(wholeName)];
				return [id, fold(parts.filter((part) => part !== undefined).join(' '))];
			})
		)
);

function wholeName(name: Name): string {
	return 'literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`;
}

/** Sorting is stable, so that what is equal stays in the order of ids. */
function comparing(
	graph: Graph,
	order: Exclude<SourceOrder, 'id'>
): (a: Source, b: Source) => number {
	switch (order) {
		case 'claims':
			return (a, b) =>
				restingOn(graph, b.id).claims - restingOn(graph, a.id).claims || issuedOn(b) - issuedOn(a);
		case 'date':
			return (a, b) => issuedOn(b) - issuedOn(a);
		case 'publisher':
			return (a, b) => {
				const [first, second] = [nameToSort(a), nameToSort(b)];
				return first === second ? issuedOn(b) - issuedOn(a) : first < second ? -1 : 1;
			};
		default:
			return order satisfies never;
	}
}

/** What bears no date goes last, before any day that a calendar has. */
function issuedOn({ issued }: Source): number {
	return issued === undefined ? Number.MIN_SAFE_INTEGER : firstDay(issued);
}

/** Whoever published is looked for without article and punctuation; who is spelled otherwise is another, and what nobody signed goes last. */
function nameToSort(source: Source): string {
	const publisher = publisherOf(source);
	if (publisher === undefined) return '\uFFFF';
	return `${fold(publisher).replace(/^the |^[^\p{L}\p{N}]+/u, '')}\0${publisher}`;
}
