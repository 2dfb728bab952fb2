import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { VotingIndex } from '#lib/answers/findings/drift/voting/index-voting.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { relationshipsTold } from '#lib/answers/text/relationships-told.ts';
import { claimTextsOf, type Texts } from './claim-texts.ts';
import type { QuestionService } from './service.ts';

/** Fetches how states voted, once; undefined where the facts hold no series of it. */
export type FetchVoting = (signal?: AbortSignal) => Promise<VotingIndex | undefined>;

/** Answers in this process, over the snapshot at hand; claim texts are fetched, and series where a drift is asked for. */
export function inProcess(
	graph: Graph,
	texts: Texts,
	today: PartialDate,
	fetchVoting: FetchVoting
): QuestionService {
	return {
		async ask(question, signal) {
			const voting = question.ask === 'drift' ? await fetchVoting(signal) : undefined;
			const answer = () => answerQuestion(graph, question, today, texts.textOf, { signal, voting });
			// Which texts the words need is known once the answer is.
			const untold = answer();
			const came = await texts.need(relationshipsTold(untold), signal);
			return came ? answer() : untold;
		},
		claimTexts: (relationship, signal) => claimTextsOf(graph, texts, relationship, signal)
	};
}
