import { firstDay, parsePartialDate, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { DriftAnswer } from '../../findings/drift/drift.ts';
import { findDrift } from '../../findings/drift/find-drift.ts';
import type { VotingIndex } from '../../findings/drift/voting/index-voting.ts';
import type { When } from '../../graph/filters/filters.ts';
import { findEntity, type Graph } from '../../graph/graph.ts';
import { effectiveWhen } from '../../questions/default-question.ts';
import type { DriftQuestion } from '../../questions/question.ts';
import type { DriftAnswered } from '../answered.ts';
import { capitalise, joinWords } from '../list.ts';
import { nameEntity } from '../name-entity.ts';
import { numberFootnotes } from '../number-footnotes.ts';
import type { Telling } from '../telling.ts';
import { tellDrift } from './drift/tell-drift.ts';
import { tellWithoutVoting } from './drift/voting/tell-without-voting.ts';
import { tellYear } from './drift/tell-year.ts';

/** A drift with its words. Throws the signal's reason where it is aborted. */
export function answerDrift(
	telling: Telling,
	question: DriftQuestion,
	today: PartialDate,
	{
		signal,
		voting
	}: { readonly signal?: AbortSignal | undefined; readonly voting?: VotingIndex | undefined } = {}
): DriftAnswered {
	const { graph, filters, window } = telling;
	const { actor, poles } = question;
	const drift = findDrift(
		graph,
		{
			actor,
			poles,
			filters,
			window,
			today: firstDay(today),
			voting
		},
		signal
	);
	const prose = tellDrift(telling, drift);
	const told = drift.years.map((year) => tellYear(telling, year));
	const among = joinWords(poles.map((pole) => nameOf(graph, pole)));
	return {
		ask: 'drift',
		question,
		drift,
		prose,
		told,
		notFound: tellWithoutVoting(telling, drift),
		footnotes: numberFootnotes(graph, [...prose, ...told]),
		title: capitalise(`${nameOf(graph, actor)} between ${among}`),
		subtitle: `How ${nameOf(graph, actor)} stood to ${among}, ${wordYears(drift)}`,
		effective: question.when ?? yearsOf(drift) ?? effectiveWhen(question, today),
		revision: graph.snapshot.revision
	};
}

function nameOf(graph: Graph, id: string): string {
	const entity = findEntity(graph, id);
	return entity === undefined ? id : nameEntity(entity);
}

/** The years read, from the first in which any pole is tied; undefined where there is none. */
function yearsOf({ years }: DriftAnswer): When | undefined {
	const [from, to] = [years[0], years.at(-1)].map((each) =>
		each === undefined ? undefined : parsePartialDate(String(each.year).padStart(4, '0'))
	);
	return from === undefined || to === undefined ? undefined : { mode: 'during', from, to };
}

function wordYears({ years }: DriftAnswer): string {
	const [first, last] = [years[0]?.year, years.at(-1)?.year];
	if (first === undefined || last === undefined) return 'in no year';
	return first === last
		? `in ${String(first)}`
		: `year by year from ${String(first)} to ${String(last)}`;
}
