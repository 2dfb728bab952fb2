import type { Graph } from '#lib/answers/graph/graph.ts';
import { fetchGraph } from '../fetch-facts.ts';
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
		graph ??= fetchGraph((...asked) => fetch(...asked), partsIn(folder));
		self.postMessage({ reply: await answerOwn(request, await graph) });
	} catch (error) {
		graph = undefined;
		self.postMessage({ failure: error instanceof Error ? error.message : String(error) });
	}
}
