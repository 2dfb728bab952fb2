import type { Graph } from '#lib/answers/graph/graph.ts';
import { ClaimStore } from '../claim-store.ts';
import { fetchGraph, shardFetcher } from '../fetch-facts.ts';
import { partsIn } from '../kept/part-address.ts';
import { answerOwn } from './answer-own.ts';
import type { OwnService } from './own-protocol.ts';

/** Reads files where it is called: in a worker, or on the page where there is none. The project's facts, which lie in the folder, are fetched once, and again where that failed. */
export function ownHere(folder: string): OwnService {
	const get = (...asked: Parameters<typeof fetch>) => fetch(...asked);
	const parts = partsIn(folder);
	let graph: Promise<Graph> | undefined;
	return async (request) => {
		graph ??= fetchGraph(get, parts);
		try {
			const facts = await graph;
			const fetcher = shardFetcher(get, parts, facts.snapshot.revision);
			return await answerOwn(request, facts, new ClaimStore(facts, fetcher));
		} catch (error) {
			graph = undefined;
			throw error;
		}
	};
}
