import type { ClaimText } from '#lib/facts/model/claim.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import type { Question } from '#lib/answers/questions/question.ts';

export type { Answered } from '#lib/answers/text/answered.ts';

/** The questions behind one asynchronous port: in process, in a worker, or over HTTP. */
export interface QuestionService {
	ask(question: Question, signal?: AbortSignal): Promise<Answered>;
	/** Texts of all claims of one relationship, by claim id. */
	claimTexts(relationship: string, signal?: AbortSignal): Promise<ReadonlyMap<string, ClaimText>>;
}
