import { firstDay, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { BalanceAnswer } from '../../findings/balance/balance.ts';
import { findBalance } from '../../findings/balance/find-balance.ts';
import { isPast } from '../../graph/filters/window.ts';
import { effectiveWhen } from '../../questions/default-question.ts';
import type { BalanceQuestion } from '../../questions/question.ts';
import type { BalanceAnswered } from '../answered.ts';
import { numberFootnotes } from '../number-footnotes.ts';
import type { Telling } from '../telling.ts';
import { wordDay } from '../word-date.ts';
import { tellBalance } from './tell-balance.ts';
import { tellTriad } from './tell-triad.ts';
import { wordShare } from './word-share.ts';

/** Balance with its words. Throws the signal's reason where it is aborted. */
export function answerBalance(
	telling: Telling,
	question: BalanceQuestion,
	today: PartialDate,
	signal?: AbortSignal
): BalanceAnswered {
	const { graph, filters, window } = telling;
	const { actors, groups } = question;
	const now = firstDay(today);
	const balance = findBalance(graph, { filters, groups, actors, window, today: now }, signal);
	const lastDay = lastOf(balance).day;
	const on = { from: lastDay, to: lastDay + 1 };
	// Signs are told as they were on the last day, whatever period was asked about.
	const then: Telling = { ...telling, window: on, past: isPast(on, now), dated: false };
	const prose = tellBalance(then, balance, groups);
	const told = balance.unbalanced.map((triad) => tellTriad(then, triad));
	return {
		ask: 'balance',
		question,
		balance,
		prose,
		told,
		notFound: [],
		footnotes: numberFootnotes(graph, [...prose, ...told]),
		title: titleOf(balance),
		subtitle: `Structural balance among ${groups ? 'states and groups' : 'states'}, ${wordDays(balance)}`,
		effective: effectiveWhen(question, today),
		revision: graph.snapshot.revision
	};
}

function lastOf({ series }: BalanceAnswer) {
	return series.at(-1) ?? series[0];
}

function titleOf(balance: BalanceAnswer): string {
	const { share } = lastOf(balance);
	return share === undefined ? 'No triads' : `${wordShare(share)} of triads balanced`;
}

function wordDays(balance: BalanceAnswer): string {
	const { series } = balance;
	const last = wordDay(lastOf(balance).day);
	return series.length === 1
		? `on ${last}`
		: `at the end of each year, ${wordDay(series[0].day)} to ${last}`;
}
