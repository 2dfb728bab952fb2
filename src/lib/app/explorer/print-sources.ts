import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import type { SourceLookup } from '#lib/answers/text/texts.ts';
import { wordDate } from '#lib/answers/text/word-date.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { PictureWords } from '#lib/picture/figures/draw-picture.ts';

/** Ids of the sources of relationships, sorted, each once. */
export function sourcesBehind(graph: Graph, relationships: readonly string[]): string[] {
	const ids = relationships.flatMap(
		(id) => findRelationship(graph, id)?.claims.map(({ source }) => source) ?? []
	);
	return [...new Set(ids)].sort();
}

/** Sources as a figure prints them, numbered in the order given; those that are not at hand are left out. */
export function printSources(
	sourceOf: SourceLookup,
	ids: readonly string[]
): PictureWords['sources'] {
	return ids.flatMap((id, index) => {
		const source = sourceOf(id);
		if (source === undefined) return [];
		const link = source.url === undefined ? {} : { url: source.url };
		return [{ number: index + 1, text: wordSource(source), ...link }];
	});
}

function wordSource({ title, containerTitle, publisher, issued }: Source): string {
	const by = [containerTitle ?? publisher, issued && wordDate(issued)].filter(Boolean).join(', ');
	return by === '' ? `${title}.` : `${title}. ${by}.`;
}
