import type { ClaimText } from '#lib/facts/model/claim.ts';
import type { Source } from '#lib/facts/model/source.ts';
import { shardOf, type ClaimTexts } from '#lib/facts/snapshot/snapshot.ts';
import { sourceShardOf } from '#lib/facts/snapshot/source-shards.ts';
import {
	findRelationship,
	indexOfRelationship,
	indexOfSource,
	type Graph
} from '#lib/answers/graph/graph.ts';
import type { FetchedTexts } from './claim-texts.ts';
import { Shards } from './shards.ts';

/** Fetch one shard of claim texts, or of sources; reject where they cannot. */
export interface FetchShards {
	readonly claims: (number: number) => Promise<ClaimTexts>;
	readonly sources: (number: number) => Promise<readonly Source[]>;
}

/** What is at hand already, by address and by id; what comes is added. */
interface AtHand {
	readonly texts: Map<string, ClaimText>;
	readonly sources: Map<string, Source>;
}

/** Texts of claims and sources that were fetched; the rest come when something asks for them. */
export class ClaimStore implements FetchedTexts {
	readonly #graph: Graph;
	readonly #numbered: Graph;
	readonly #atHand: AtHand;
	readonly #claimShards: Shards;
	readonly #sourceShards: Shards;

	/** `numbered` is the graph by whose order shards are numbered: the project's, where a reader's own records, which are at hand, stand among it. */
	constructor(
		graph: Graph,
		fetch: FetchShards,
		atHand: AtHand = { texts: new Map(), sources: new Map() },
		numbered: Graph = graph
	) {
		this.#graph = graph;
		this.#numbered = numbered;
		this.#atHand = atHand;
		this.#claimShards = new Shards(async (number) => {
			for (const [address, text] of await fetch.claims(number)) atHand.texts.set(address, text);
		});
		this.#sourceShards = new Shards(async (number) => {
			for (const source of await fetch.sources(number)) atHand.sources.set(source.id, source);
		});
	}

	/** The text of a claim by its address, if it is at hand. */
	readonly textOf = (address: string): ClaimText | undefined => this.#atHand.texts.get(address);

	/** A source by its id, if it is at hand. */
	readonly sourceOf = (id: string): Source | undefined => this.#atHand.sources.get(id);

	/** Fetches what is missing of these relationships' claim texts; false where nothing came that was not at hand. */
	async need(relationships: readonly string[], signal?: AbortSignal): Promise<boolean> {
		const missing = relationships.flatMap((id) => {
			const claims = findRelationship(this.#graph, id)?.claims ?? [];
			const isMissing = claims.some((claim) => !this.#atHand.texts.has(`${id}/${claim.id}`));
			const index = isMissing ? indexOfRelationship(this.#numbered, id) : undefined;
			return index === undefined ? [] : [shardOf(index)];
		});
		const before = this.#atHand.texts.size;
		await this.#claimShards.take(missing);
		signal?.throwIfAborted();
		return this.#atHand.texts.size > before;
	}

	/** Fetches what is missing of these sources; false where nothing came that was not at hand. */
	async needSources(ids: readonly string[], signal?: AbortSignal): Promise<boolean> {
		const missing = ids.flatMap((id) => {
			if (this.#atHand.sources.has(id)) return [];
			const index = indexOfSource(this.#numbered, id);
			return index === undefined ? [] : [sourceShardOf(index)];
		});
		const before = this.#atHand.sources.size;
		await this.#sourceShards.take(missing);
		signal?.throwIfAborted();
		return this.#atHand.sources.size > before;
	}

	/** Fetches what is missing of these relationships' claim texts and of the sources they cite. */
	async needCited(relationships: readonly string[], signal?: AbortSignal): Promise<void> {
		const cited = relationships.flatMap((id) => {
			const claims = findRelationship(this.#graph, id)?.claims ?? [];
			return claims.map(({ source }) => source);
		});
		await Promise.all([this.need(relationships, signal), this.needSources(cited, signal)]);
	}
}
