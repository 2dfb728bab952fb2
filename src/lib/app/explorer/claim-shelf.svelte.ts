import { SvelteMap } from 'svelte/reactivity';
import type { Graph } from '#lib/answers/graph/graph.ts';
import type { TextsAtHand } from '#lib/answers/text/texts.ts';
import { ClaimStore, type FetchShards } from '../service/claim-store.ts';

/** Texts of claims and sources that somebody watches: what shows them changes when they come. */
export class ClaimShelf extends ClaimStore {
	/** `numbered` is the graph by whose order shards are numbered, where it is another. */
	constructor(graph: Graph, fetch: FetchShards, atHand?: TextsAtHand, numbered: Graph = graph) {
		const watched = {
			texts: new SvelteMap(atHand?.texts ?? []),
			sources: new SvelteMap(atHand?.sources ?? [])
		};
		super(graph, fetch, watched, numbered);
	}
}
