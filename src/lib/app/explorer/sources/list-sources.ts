import type { Source } from '#lib/facts/model/source.ts';
import { findEntity, type Graph } from '#lib/answers/graph/graph.ts';
import { restingOn } from '#lib/answers/graph/sources/resting-on.ts';
import type { SourceOrder } from '#lib/answers/graph/sources/source-query.ts';
import { selectSources, type Library } from '#lib/answers/graph/sources/select-sources.ts';
import { citeSource } from '#lib/exchange/cite-source.ts';
import type { World } from '../world.ts';
import { choicesOf } from './choices-of.ts';
import { headingOf } from './heading-of.ts';
import { readSourceList } from './read-source-list.ts';
import type { ListedSource, SourceGroup, SourceList } from './source-list.ts';

/** Publications on one page. */
export const PAGE_LENGTH = 40;

/** The page of the list of sources that an address asks for. Past the last page stands the last one. */
export function listSources(world: World & Library, search: URLSearchParams): SourceList {
	const { graph, lexicon, sources: all } = world;
	const { wanted, problems } = readSourceList(search, lexicon);
	const { query, order } = wanted;
	const found = selectSources(world, query, order);
	const publications = found.filter(isPublication);
	const pages = Math.max(1, Math.ceil(publications.length / PAGE_LENGTH));
	const page = Math.min(wanted.page, pages);
	const before = (page - 1) * PAGE_LENGTH;
	const shown = publications.slice(before, before + PAGE_LENGTH);
	const aboutLabel = query.about && findEntity(graph, query.about)?.label;
	return {
		wanted: { ...wanted, page },
		problems,
		...(aboutLabel === undefined ? {} : { aboutLabel }),
		choices: {
			publishers: choicesOf(world, query, 'publishers'),
			types: choicesOf(world, query, 'types'),
			reliabilities: choicesOf(world, query, 'reliabilities'),
			read: choicesOf(world, query, 'read'),
			languages: choicesOf(world, query, 'languages')
		},
		counts: {
			datasets: all.filter((source) => !isPublication(source)).length,
			publications: all.filter(isPublication).length,
			claims: graph.columns.claims.source.length
		},
		datasets:
			page === 1
				? selectSources(world, query, 'claims')
						.filter((source) => !isPublication(source))
						.map((source) => toListed(graph, source))
				: [],
		groups: toGroups(
			shown.map((source) => toListed(graph, source)),
			order
		),
		total: publications.length,
		pages,
		first: shown.length === 0 ? 0 : before + 1,
		last: before + shown.length
	};
}

/** Neighbours under one heading, in their order. */
function toGroups(listed: readonly ListedSource[], order: SourceOrder): SourceGroup[] {
	const groups: { heading: string; sources: ListedSource[] }[] = [];
	for (const each of listed) {
		const heading = headingOf(each, order);
		const last = groups.at(-1);
		if (last?.heading === heading) last.sources.push(each);
		else groups.push({ heading, sources: [each] });
	}
	return groups;
}

function isPublication({ type }: Source): boolean {
	return type !== 'dataset';
}

function toListed(graph: Graph, source: Source): ListedSource {
	return { source, resting: restingOn(graph, source.id), citation: citeSource(source) };
}
