import type { Graph } from '#lib/answers/graph/graph.ts';
import { ClaimStore } from '../claim-store.ts';
import { fetchGraph, shardFetcher } from '../fetch-facts.ts';
import { partsIn } from '../kept/part-address.ts';
import { answerOwn } from './answer-own.ts';
import type { OwnRequest } from './own-protocol.ts';

let graph: Promise<Graph> | undefined;

/** One request at a time; the page says with each where the project's facts are. */
self.addEventListener(
	'message',
	({ data }: MessageEvent<{ folder: string; request: OwnRequest }>) => {
		void reply(data.folder, data.request);
	}
);

async function reply(folder: string, request: OwnRequest): Promise<void> {
	const get = (...asked: Parameters<typeof fetch>) => fetch(...asked);
	const parts = partsIn(folder);
	try {
		graph ??= fetchGraph(get, parts);
		const facts = await graph;
		const shards = shardFetcher(get, parts, facts.snapshot.revision);
		const texts = new ClaimStore(facts, shards);
		self.postMessage({ reply: await answerOwn(request, facts, texts) });
	} catch (error) {
		graph = undefined;
		self.postMessage({ failure: error instanceof Error ? error.message : String(error) });
	}
}
