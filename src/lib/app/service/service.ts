import type { ClaimText } from '#lib/facts/model/claim.ts';
import type { PathsAnswer } from '#lib/answers/graph/answer.ts';
import type { Comparison } from '#lib/answers/findings/comparison.ts';
import type { Footnote, Prose } from '#lib/answers/text/prose.ts';
import type { CompareQuestion, PathsQuestion, Question } from '#lib/answers/questions/question.ts';
import type { When } from '#lib/answers/graph/filters.ts';

/** An answer with its words, ready to be read. */
export type Answered = (
	| { readonly question: PathsQuestion; readonly paths: PathsAnswer }
	| { readonly question: CompareQuestion; readonly comparison: Comparison }
) & {
	readonly title: string;
	readonly prose: Prose;
	readonly footnotes: readonly Footnote[];
	/** The dates used, echoed. */
	readonly effective: When;
	readonly revision: string;
};

/** The questions behind one asynchronous port: in process, in a worker, or over HTTP. */
export interface QuestionService {
	ask(question: Question, signal?: AbortSignal): Promise<Answered>;
	/** Texts of all claims of one relationship, by claim id. */
	claimTexts(relationship: string, signal?: AbortSignal): Promise<ReadonlyMap<string, ClaimText>>;
}
