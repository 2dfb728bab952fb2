import type { ClaimText } from '#lib/facts/model/claim.ts';
import { SHARD_SIZE, shardOf, type ClaimTexts } from '#lib/facts/snapshot/snapshot.ts';
import { indexOfRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import type { Texts } from './claim-texts.ts';

/** Fetches one shard of claim texts; rejects where it cannot. */
export type FetchShard = (number: number, signal?: AbortSignal) => Promise<ClaimTexts>;

/** Texts of claims that were fetched; the rest come when something asks for them. */
export class ClaimStore implements Texts {
	readonly #graph: Graph;
	readonly #fetchShard: FetchShard;
	readonly #texts: Map<string, ClaimText>;
	readonly #shards = new Map<number, Promise<void>>();

	/** `texts`: those at hand, by address; those that come are added. */
	constructor(graph: Graph, fetchShard: FetchShard, texts: Map<string, ClaimText>) {
		this.#graph = graph;
		this.#fetchShard = fetchShard;
		this.#texts = texts;
	}

	/** The text of a claim by its address, if it is at hand. */
	readonly textOf = (address: string): ClaimText | undefined => this.#texts.get(address);

	/** Fetches what is missing of these relationships' claim texts; false where nothing was. A shard that failed is tried again next time. */
	async need(relationships: readonly string[], signal?: AbortSignal): Promise<boolean> {
		const shards = relationships.flatMap((id) => {
			const index = indexOfRelationship(this.#graph, id);
			if (index === undefined) return [];
			const claims = this.#graph.relationships.at(index)?.claims ?? [];
			const isMissing = claims.some((claim) => !this.#texts.has(`${id}/${claim.id}`));
			return isMissing ? [shardOf(index)] : [];
		});
		await Promise.all(shards.map((shard) => this.#take(shard)));
		signal?.throwIfAborted();
		return shards.length > 0;
	}

	/** Fetches every shard that was not fetched yet. */
	async needAll(): Promise<void> {
		const shards = Math.ceil(this.#graph.columns.relationships.count / SHARD_SIZE);
		await Promise.all(Array.from({ length: shards }, (_, shard) => this.#take(shard)));
	}

	#take(shard: number): Promise<void> {
		const taken = this.#shards.get(shard) ?? this.#fetch(shard);
		this.#shards.set(shard, taken);
		return taken;
	}

	async #fetch(shard: number): Promise<void> {
		try {
			for (const [address, text] of await this.#fetchShard(shard)) this.#texts.set(address, text);
		} catch (error) {
			this.#shards.delete(shard);
			throw error;
		}
	}
}
