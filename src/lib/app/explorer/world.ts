import type { Graph } from '#lib/answers/graph/graph.ts';
import { buildLexicon, type Lexicon } from '#lib/answers/questions/lexicon.ts';

/** One revision of the facts, indexed for asking, searching and drawing. */
export interface World {
	readonly graph: Graph;
	readonly lexicon: Lexicon;
}

/** Puts the words that it gives a meaning beside the graph. */
export function openWorld(graph: Graph): World {
	return { graph, lexicon: buildLexicon(graph.snapshot) };
}
