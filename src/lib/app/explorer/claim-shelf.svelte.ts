import { SvelteMap } from 'svelte/reactivity';
import type { ClaimTexts } from '#lib/facts/snapshot/snapshot.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { ClaimStore, type FetchShard } from '../service/claim-store.ts';

/** Texts of claims that somebody watches: what shows them changes when they come. */
export class ClaimShelf extends ClaimStore {
	constructor(graph: Graph, fetchShard: FetchShard, atHand?: ClaimTexts) {
		super(graph, fetchShard, new SvelteMap(atHand ?? []));
	}
}
