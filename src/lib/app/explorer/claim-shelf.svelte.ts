import type { Graph } from '#lib/answers/graph/graph.ts';
import type { TextsAtHand } from '#lib/answers/text/texts.ts';
import { ClaimStore, type FetchShards } from '../service/claim-store.ts';

/** Texts of claims and sources that somebody watches: what shows them changes when they come. */
export class ClaimShelf extends ClaimStore {
	/** `numbered` is the graph by whose order shards are numbered, where it is another. */
	constructor(graph: Graph, fetch: FetchShards, atHand?: TextsAtHand, numbered: Graph = graph) {
		const watched = {
			texts: new Watched(atHand?.texts ?? []),
			sources: new Watched(atHand?.sources ?? [])
		};
		super(graph, fetch, watched, numbered);
	}
}

/** A map whose readers look again when anything comes: texts come by shards, so that to watch each by itself, as Svelte's own does, gains nothing. */
class Watched<K, V> extends Map<K, V> {
	#come = $state(0);

	constructor(entries: Iterable<readonly [K, V]>) {
		super();
		for (const [key, value] of entries) super.set(key, value);
	}

	override get(key: K): V | undefined {
		void this.#come;
		return super.get(key);
	}

	override set(key: K, value: V): this {
		this.#come += 1;
		return super.set(key, value);
	}
}
