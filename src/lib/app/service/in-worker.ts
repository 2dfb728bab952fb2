import type { Graph } from '#lib/answers/graph/graph.ts';
import { Calls, WorkerLostError, type WorkerLike } from './worker/calls.ts';
import type { FactsAt } from './worker/protocol.ts';
import { claimTextsOf, type Texts } from './claim-texts.ts';
import type { QuestionService } from './service.ts';

/** Answers apart from the page, so that no search holds up a gesture; without a worker, by `instead`. Claim texts are those at hand here. */
export function inWorker(
	facts: FactsAt,
	graph: Graph,
	texts: Texts,
	instead: () => Promise<QuestionService>,
	start: () => WorkerLike = startWorker
): QuestionService & { destroy(): void } {
	const calls = new Calls(facts, start);
	let isLost = false;
	return {
		async ask(question, signal) {
			if (!isLost)
				try {
					return await calls.ask(question, signal);
				} catch (problem) {
					if (!(problem instanceof WorkerLostError)) throw problem;
					isLost = true;
				}
			return (await instead()).ask(question, signal);
		},
		claimTexts: (relationship, signal) => claimTextsOf(graph, texts, relationship, signal),
		destroy: () => calls.destroy()
	};
}

function startWorker(): WorkerLike {
	return new Worker(new URL('./worker/questions.worker.ts', import.meta.url), { type: 'module' });
}
