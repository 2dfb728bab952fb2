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
	try {
		const [get, parts] = [(...asked: Parameters<typeof fetch>) => fetch(...asked), partsIn(folder)];
		graph ??= fetchGraph(get, parts);
		const facts = await graph;
		const store = new ClaimStore(facts, shardFetcher(get, parts, facts.snapshot.revision));
		self.postMessage({ reply: await answerOwn(request, facts, store) });
	} catch (error) {
		graph = undefined;
		self.postMessage({ failure: error instanceof Error ? error.message : String(error) });
	}
}
