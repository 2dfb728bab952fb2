import type { ClaimText } from '#lib/facts/model/claim.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { readShard } from '#lib/facts/snapshot/claim-shards.ts';
import { shardOf } from '#lib/facts/snapshot/snapshot.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { answerQuestion, relationshipsTold } from '#lib/answers/text/answer-question.ts';
import type { QuestionService } from './service.ts';

/** Fetches one artefact of a revision as text. */
export type FetchPart = (part: string, signal?: AbortSignal) => Promise<string>;

/** Answers in the page itself; texts of claims are fetched a shard at a time, when first needed. */
export function answerInProcess(
	graph: Graph,
	today: PartialDate,
	fetchPart: FetchPart
): QuestionService {
	const texts = new Map<string, ClaimText>();
	const fetched = new Map<number, Promise<void>>();

	const fetchShards = async (relationships: readonly string[], signal?: AbortSignal) => {
		const numbers = new Set(
			relationships.flatMap((id) => {
				const index = graph.indexOfRelationship.get(id);
				return index === undefined ? [] : [shardOf(index)];
			})
		);
		await Promise.all([...numbers].map((number) => fetchShard(number)));
		signal?.throwIfAborted();
	};
	const fetchShard = (number: number): Promise<void> => {
		const known = fetched.get(number);
		if (known !== undefined) return known;
		const arriving = fetchPart(`claims-${String(number)}`).then((text) => {
			const shard = readShard(text, graph.snapshot.revision);
			if (shard === undefined) throw new DamagedShardError(number);
			for (const [address, claim] of shard) texts.set(address, claim);
		});
		fetched.set(number, arriving);
		// A failed fetch may be tried again.
		arriving.catch(() => fetched.delete(number));
		return arriving;
	};

	return {
		async ask(question, signal) {
			const lookup = (address: string) => texts.get(address);
			const first = answerQuestion(graph, question, today, lookup, signal);
			await fetchShards(relationshipsTold(first), signal);
			return answerQuestion(graph, question, today, lookup, signal);
		},
		async claimTexts(relationship, signal) {
			await fetchShards([relationship], signal);
			const prefix = `${relationship}/`;
			return new Map(
				[...texts]
					.filter(([address]) => address.startsWith(prefix))
					.map(([address, text]) => [address.slice(prefix.length), text])
			);
		}
	};
}

/** What was fetched is no shard of this revision. */
export class DamagedShardError extends Error {
	constructor(number: number) {
		super(`The texts of claims (part ${String(number)}) did not arrive whole. Reload the page.`);
		this.name = 'DamagedShardError';
	}
}
