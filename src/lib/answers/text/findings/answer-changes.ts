import { firstDay, unitOf, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { ChangesAnswer } from '../../findings/changes/changes.ts';
import { dayOf } from '../../findings/changes/change-of-tie.ts';
import { findChanges } from '../../findings/changes/find-changes.ts';
import type { When } from '../../graph/filters/filters.ts';
import { findEntity, type Graph } from '../../graph/graph.ts';
import { comparedDays } from '../../questions/compared-days.ts';
import { effectiveWhen } from '../../questions/default-question.ts';
import type { ChangesQuestion } from '../../questions/question.ts';
import type { ChangesAnswered } from '../answered.ts';
import { capitalise, countWord, joinWords } from '../list.ts';
import { nameEntity } from '../name-entity.ts';
import { numberFootnotes } from '../number-footnotes.ts';
import type { Telling } from '../telling.ts';
import { wordDate, wordWhen } from '../word-date.ts';
import { tellChange } from './tell-change.ts';
import { tellChanges, tellChangesNotFound } from './tell-changes.ts';
import { tellTurn } from './tell-turn.ts';

/** Changes with their words. Throws the signal's reason where it is aborted. */
export function answerChanges(
	telling: Telling,
	question: ChangesQuestion,
	today: PartialDate,
	signal?: AbortSignal
): ChangesAnswered {
	const { graph } = telling;
	const effective = datesUsed(effectiveWhen(question, today), today);
	const { from, to } = comparedDays(effective, today);
	const { filters, actors } = question;
	const changes = findChanges(graph, { filters, from, to, actors }, signal);
	const then: Telling = {
		...telling,
		window: dayOf(to),
		past: to < telling.today,
		dated: false
	};
	const told = {
		ties: changes.ties.map((change) => tellChange(then, change)),
		turns: changes.turns.map((turn) => tellTurn(then, turn, from, to))
	};
	const list = [...told.ties, ...told.turns].map((sentence) => [sentence]);
	const time = wordTime(effective, today);
	const prose = tellChanges(changes, told, time);
	return {
		ask: 'changes',
		question,
		changes,
		told: list,
		prose,
		notFound: tellChangesNotFound(changes),
		footnotes: numberFootnotes(graph, [...prose, ...list]),
		title: titleOf(changes),
		subtitle: `Changes${wordActors(graph, actors)}, ${time}`,
		effective,
		revision: graph.snapshot.revision
	};
}

/** A day alone is compared with today. */
function datesUsed(when: When, today: PartialDate): When {
	if (when.mode !== 'as-of' || unitOf(when.date) !== 'day') return when;
	const [from, to] =
		firstDay(when.date) <= firstDay(today) ? [when.date, today] : [today, when.date];
	return { mode: 'during', from, to };
}

function wordTime(effective: When, today: PartialDate): string {
	return effective.mode === 'all-time' ? `up to ${wordDate(today)}` : wordWhen(effective);
}

function wordActors(graph: Graph, actors: readonly string[]): string {
	if (actors.length === 0) return '';
	const names = actors.map((id) => {
		const entity = findEntity(graph, id);
		return entity === undefined ? id : nameEntity(entity);
	});
	return ` in ties of ${joinWords(names)}`;
}

function titleOf({ ties, turns }: ChangesAnswer): string {
	if (ties.length === 0) return 'No change';
	const changed = `${capitalise(countWord(ties.length))} ${ties.length === 1 ? 'change' : 'changes'}`;
	if (turns.length === 0) return changed;
	return `${changed}, ${countWord(turns.length)} ${turns.length === 1 ? 'turn' : 'turns'}`;
}
