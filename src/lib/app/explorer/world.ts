import type { Graph } from '#lib/answers/graph/graph.ts';
import type { OwnView } from '#lib/facts/snapshot/merge-own.ts';
import { buildLexicon, type Lexicon } from '#lib/answers/questions/lexicon.ts';

/** One revision of the facts, indexed for asking, searching and drawing. */
export interface World {
	readonly graph: Graph;
	readonly lexicon: Lexicon;
	/** Where a reader's own data stands among the facts, or alone. */
	readonly own?: OwnShown;
}

/** A reader's own data as it is shown. */
export interface OwnShown {
	/** What addresses say of it: how it is shown, and which it is. */
	readonly address: string;
	readonly how: OwnView;
	/** What it is called: the file's name. */
	readonly title: string;
	readonly entities: number;
}

/** Puts the words that it gives a meaning beside the graph. */
export function openWorld(graph: Graph): World {
	return { graph, lexicon: buildLexicon(graph.snapshot) };
}
