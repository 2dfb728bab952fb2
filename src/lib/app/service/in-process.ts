import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { VotingIndex } from '#lib/answers/findings/drift/voting/index-voting.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { claimTextsOf, type FetchedTexts } from './claim-texts.ts';
import { noticing } from './noticing.ts';
import type { QuestionService } from './service.ts';

/** Fetches how states voted, once; undefined where the facts hold no series of it. */
export type FetchVoting = (signal?: AbortSignal) => Promise<VotingIndex | undefined>;

/** Answers in this process, over the snapshot at hand; claim texts and sources are fetched, and series where a drift is asked for. */
export function inProcess(
	graph: Graph,
	texts: FetchedTexts,
	today: PartialDate,
	fetchVoting: FetchVoting
): QuestionService {
	return {
		async ask(question, signal) {
			const voting = question.ask === 'drift' ? await fetchVoting(signal) : undefined;
			// Which texts the words need is known once the answer is, and with them the next.
			for (;;) {
				const { looked, missed } = noticing(texts);
				const answered = answerQuestion(graph, question, today, looked, { signal, voting });
				const came = await Promise.all([
					texts.need([...missed.relationships], signal),
					texts.needSources([...missed.sources], signal)
				]);
				if (!came.includes(true)) return answered;
			}
		},
		claimTexts: (relationship, signal) => claimTextsOf(graph, texts, relationship, signal)
	};
}
