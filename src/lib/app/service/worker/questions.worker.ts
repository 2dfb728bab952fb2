import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import { ClaimStore } from '../claim-store.ts';
import { fetchGraph, shardFetcher } from '../fetch-facts.ts';
import { votingFetcher } from '../fetch-voting.ts';
import { partsIn } from '../kept/part-address.ts';
import { inProcess } from '../in-process.ts';
import type { QuestionService } from '../service.ts';
import type { FactsAt, FromWorker, ToWorker } from './protocol.ts';

let facts: FactsAt | undefined;
let service: Promise<QuestionService> | undefined;
const waiting = new Map<number, AbortController>();

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if ('facts' in data) facts = data.facts;
	else if ('cancel' in data) waiting.get(data.cancel)?.abort();
	else void answer(data.call, data.question);
});

async function answer(call: number, question: Parameters<QuestionService['ask']>[0]) {
	const cancel = new AbortController();
	waiting.set(call, cancel);
	try {
		// What was said meanwhile is heard first: a question overtaken by the next is not worked on.
		await nextTurn();
		cancel.signal.throwIfAborted();
		const answered = await (await open()).ask(question, cancel.signal);
		reply({ call, answered });
	} catch (error) {
		if (cancel.signal.aborted) reply({ call, dropped: true });
		else reply({ call, failure: error instanceof Error ? error.message : String(error) });
	} finally {
		waiting.delete(call);
	}
}

/** Opens the facts with the first question; what failed is tried again with the next. */
function open(): Promise<QuestionService> {
	service ??= openFacts().catch((problem: unknown) => {
		service = undefined;
		throw problem;
	});
	return service;
}

async function openFacts(): Promise<QuestionService> {
	if (facts === undefined) throw new Error('No facts were named.');
	const { folder, revision, today, own } = facts;
	const part = partsIn(folder);
	const reach: typeof fetch = (...request) => fetch(...request);
	const project = await fetchGraph(reach, part);
	const graph = own === undefined ? project : graphOf(own.core);
	const atHand = { texts: new Map(own?.texts), sources: new Map(own?.sources) };
	const texts = new ClaimStore(graph, shardFetcher(reach, part, revision), atHand, project);
	return inProcess(graph, texts, today, votingFetcher(reach, part, revision));
}

function graphOf(core: Uint8Array): Graph {
	const { snapshot, unreadable } = readCore(core);
	if (unreadable !== undefined) throw new Error(unreadable.message);
	return buildGraph(snapshot);
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}

function reply(words: FromWorker): void {
	self.postMessage(words);
}
