import { firstDay, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { VotingIndex } from '../findings/drift/voting/index-voting.ts';
import type { Graph } from '../graph/graph.ts';
import { isPast, windowOf } from '../graph/filters/window.ts';
import { effectiveWhen } from '../questions/default-question.ts';
import type { Question } from '../questions/question.ts';
import { answerComparison } from './answer-comparison.ts';
import { answerPaths } from './answer-paths.ts';
import type { Answered } from './answered.ts';
import { answerBalance } from './findings/answer-balance.ts';
import { answerBlocs } from './findings/answer-blocs.ts';
import { answerChanges } from './findings/answer-changes.ts';
import { answerDrift } from './findings/answer-drift.ts';
import { answerProxies } from './findings/answer-proxies.ts';
import type { Telling } from './telling.ts';
import type { Texts } from './texts.ts';

/** What an answer may need beside the graph and the texts of claims. */
export interface AtHand {
	/** Stops the search. */
	readonly signal?: AbortSignal | undefined;
	/** How states voted, for a drift; without it, it says that there is none. */
	readonly voting?: VotingIndex | undefined;
}

/** Answers a question and puts the answer into words. `today` stands in where the question names no date. Throws the signal's reason where it is aborted. */
export function answerQuestion(
	graph: Graph,
	question: Question,
	today: PartialDate,
	texts: Texts,
	atHand: AtHand = {}
): Answered {
	const { signal } = atHand;
	const effective = effectiveWhen(question, today);
	const window = windowOf(effective);
	const telling: Telling = {
		graph,
		window,
		past: isPast(window, firstDay(today)),
		today: firstDay(today),
		dated: effective.mode !== 'as-of',
		filters: question.filters,
		claimText: texts.textOf,
		sourceOf: texts.sourceOf
	};
	switch (question.ask) {
		case 'paths':
			return answerPaths(telling, question, today, signal);
		case 'compare':
			return answerComparison(telling, question, today, signal);
		case 'proxies':
			return answerProxies(telling, question, today, signal);
		case 'balance':
			return answerBalance(telling, question, today, signal);
		case 'drift':
			return answerDrift(telling, question, today, atHand);
		case 'blocs':
			return answerBlocs(telling, question, today, signal);
		case 'changes':
			return answerChanges(telling, question, today, signal);
		default:
			return question satisfies never;
	}
}
