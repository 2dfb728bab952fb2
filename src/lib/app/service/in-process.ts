import type { ClaimText } from '#lib/facts/model/claim.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import { answerQuestion, type ClaimTextLookup } from '#lib/answers/text/answer-question.ts';
import { relationshipsTold } from '#lib/answers/text/relationships-told.ts';
import type { QuestionService } from './service.ts';

/** Where claim texts come from. */
export interface Texts {
	readonly textOf: ClaimTextLookup;
	/** Fetches what is missing of these relationships' claim texts; false where nothing was. */
	need(relationships: readonly string[], signal?: AbortSignal): Promise<boolean>;
}

/** Answers in this process, over the snapshot at hand; only claim texts are fetched. */
export function inProcess(graph: Graph, texts: Texts, today: PartialDate): QuestionService {
	return {
		async ask(question, signal) {
			// Which texts the words need is known once the answer is.
			const untold = answerQuestion(graph, question, today, texts.textOf, signal);
			const came = await texts.need(relationshipsTold(untold), signal);
			if (!came) return untold;
			return answerQuestion(graph, question, today, texts.textOf, signal);
		},
		async claimTexts(relationship, signal) {
			await texts.need([relationship], signal);
			const claims = findRelationship(graph, relationship)?.claims ?? [];
			return new Map(
				claims.flatMap(({ id }): [string, ClaimText][] => {
					const text = texts.textOf(`${relationship}/${id}`);
					return text === undefined ? [] : [[id, text]];
				})
			);
		}
	};
}
