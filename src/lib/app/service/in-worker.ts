import type { Graph } from '#lib/answers/graph/graph.ts';
import { Calls, WorkerLostError, type WorkerLike } from './worker/calls.ts';
import type { FactsAt } from './worker/protocol.ts';
import { claimTextsOf, type FetchedTexts } from './claim-texts.ts';
import type { QuestionService } from './service.ts';

/** Answers apart from the page, so that no search holds up a gesture; without a worker, by `instead`. Claim texts are those at hand here, and the sources of an answer's notes are before it is. */
export function inWorker(
	facts: FactsAt,
	graph: Graph,
	texts: FetchedTexts,
	instead: () => Promise<QuestionService>,
	start: () => WorkerLike = startWorker
): QuestionService & { destroy(): void } {
	const calls = new Calls(facts, start);
	let isLost = false;
	const answer: QuestionService['ask'] = async (question, signal) => {
		if (!isLost)
			try {
				return await calls.ask(question, signal);
			} catch (problem) {
				if (!(problem instanceof WorkerLostError)) throw problem;
				isLost = true;
			}
		return (await instead()).ask(question, signal);
	};
	return {
		async ask(question, signal) {
			const answered = await answer(question, signal);
			const noted = answered.footnotes.map(({ source }) => source);
			// Notes that cannot be had now are named by their ids: the answer is worth more.
			await texts.needSources(noted).catch(() => false);
			signal?.throwIfAborted();
			return answered;
		},
		claimTexts: (relationship, signal) => claimTextsOf(graph, texts, relationship, signal),
		destroy: () => calls.destroy()
	};
}

function startWorker(): WorkerLike {
	return new Worker(new URL('./worker/questions.worker.ts', import.meta.url), { type: 'module' });
}
