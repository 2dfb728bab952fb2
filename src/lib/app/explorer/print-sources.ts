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

/** Ids of the sources of relationships, those that most of them rest on first, then by id. */
export function sourcesByWeight(graph: Graph, relationships: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const id of relationships)
		for (const source of sourcesBehind(graph, [id]))
			counts.set(source, (counts.get(source) ?? 0) + 1);
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
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
