import type { Briefing } from '#lib/facts/model/briefing.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { openEntities } from './open-entities.ts';
import { without } from './without.ts';
import type { View } from './view.ts';

/**
 * Goes to a step of a briefing (counted from 0, clamped to its length): its
 * day, its question where it has one, what it brings to the fore opened.
 */
export function followBriefing(
	view: View,
	briefing: Briefing,
	step: number,
	question?: Question
): View {
	const index = Math.min(Math.max(step, 0), briefing.steps.length - 1);
	const at = briefing.steps[index] ?? briefing.steps[0];
	const next: View = {
		...without(without(without(openEntities(view, at.focus), 'question'), 'selected'), 'since'),
		asOf: at.asOf,
		briefing: { id: briefing.id, step: index },
		room: 'briefings'
	};
	return question === undefined ? next : { ...next, question, selected: { what: 'answer' } };
}

/** Leaves the briefing; what it showed stays on the table. */
export function leaveBriefing(view: View): View {
	return without(view, 'briefing');
}
