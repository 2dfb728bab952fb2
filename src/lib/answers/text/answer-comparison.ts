import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { compare } from '../findings/compare/compare.ts';
import { effectiveWhen } from '../questions/default-question.ts';
import type { CompareQuestion } from '../questions/question.ts';
import { toRequest } from '../questions/to-request.ts';
import type { CompareAnswered } from './answered.ts';
import { numberFootnotes } from './number-footnotes.ts';
import { tellComparison } from './tell-comparison.ts';
import { tellNotFound } from './tell-not-found.ts';
import type { Telling } from './telling.ts';
import { wordWhen } from './word-date.ts';
import { wordTrace } from './word-trace.ts';
import { FINDING_TITLES } from './words.ts';

/** A comparison with its words. Throws the signal's reason where it is aborted. */
export function answerComparison(
	telling: Telling,
	question: CompareQuestion,
	today: PartialDate,
	signal?: AbortSignal
): CompareAnswered {
	const { graph } = telling;
	const requests = {
		left: toRequest(question, question.left, today),
		right: toRequest(question, question.right, today)
	};
	const comparison = compare(graph, requests, signal);
	const prose = tellComparison(telling, comparison);
	const effective = effectiveWhen(question, today);
	return {
		ask: 'compare',
		question,
		comparison,
		prose,
		notFound: tellNotFound(telling, comparison.lookedFor),
		footnotes: numberFootnotes(graph, prose),
		title: FINDING_TITLES[comparison.finding.kind],
		subtitle: `${wordTrace(graph, question.left)} compared with ${wordTrace(graph, question.right)}, ${wordWhen(effective)}`,
		effective,
		revision: graph.snapshot.revision
	};
}
