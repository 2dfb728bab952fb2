import type { Graph } from '#lib/answers/graph/graph.ts';
import { indexNames } from '#lib/answers/graph/search.ts';
import type { Lexicon } from '#lib/answers/questions/lexicon.ts';

/** One revision of the facts, indexed for asking, searching and drawing. */
export interface World {
	readonly graph: Graph;
	readonly lexicon: Lexicon;
}

/** Puts the index of names beside the graph. */
export function openWorld(graph: Graph): World {
	const { entities, vocabulary } = graph.snapshot;
	return { graph, lexicon: { names: indexNames(entities), kinds: vocabulary } };
}
