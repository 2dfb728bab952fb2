import type { VotingIndex } from '#lib/answers/findings/drift/voting/index-voting.ts';
import type { ClaimTexts, Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import type { FindingQuestion } from '#lib/answers/questions/question.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import { TODAY } from './asking.ts';
import { sourceLookup } from './world.ts';

type Asked = FindingQuestion['ask'];
type QuestionOf<A extends Asked> = Omit<Extract<FindingQuestion, { ask: A }>, 'filters'> &
	Partial<Pick<FindingQuestion, 'filters'>>;

/** The answer to a question about the whole graph; claims say `Claim <address>.` where no texts are given. */
export function found<A extends Asked>(
	snapshot: Snapshot,
	question: QuestionOf<A>,
	texts?: ClaimTexts,
	voting?: VotingIndex
): Extract<Answered, { ask: A }> {
	const asked = { filters: {}, ...question } as unknown as FindingQuestion;
	const textOf = (address: string) =>
		texts === undefined ? { says: `Claim ${address}.` } : texts.get(address);
	return answerQuestion(
		buildGraph(snapshot),
		asked,
		TODAY,
		{ textOf, sourceOf: sourceLookup(snapshot) },
		{ voting }
	) as Extract<Answered, { ask: A }>;
}

/** Its paragraphs as plain text. */
export function paragraphs({ prose, footnotes }: Answered): string[] {
	return prose.map((paragraph) => plainProse(paragraph, footnotes));
}

/** What is told item by item, as plain text. */
export function items(answered: Exclude<Answered, { ask: 'compare' }>): string[] {
	return answered.told.map((prose) => plainProse(prose, answered.footnotes));
}
