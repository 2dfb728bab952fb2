import { firstDay, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { When } from '#lib/answers/graph/filters/filters.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { without } from './without.ts';
import type { ChangeState, Since, View } from './view.ts';

/** Looks at another day; undefined goes back to today alone. An earlier date that is no longer earlier goes. A question on the table is asked again for the dates. */
export function setAsOf(view: View, date: PartialDate | undefined): View {
	if (date === undefined) return askAgain(without(without(view, 'asOf'), 'since'));
	const moved: View = { ...view, asOf: date };
	const isPast = view.since !== undefined && firstDay(date) < firstDay(view.since.date);
	return askAgain(isPast ? without(moved, 'since') : moved);
}

/** Looks at all that held at some time between two dates, both included. */
export function lookOver(view: View, from: PartialDate, to: PartialDate): View {
	return lookSince(view, { date: from, as: 'range' }, to);
}

/** Looks at a day and at what is otherwise than on an earlier one. */
export function compareDays(view: View, earlier: PartialDate, later: PartialDate): View {
	const states = view.since?.states;
	return lookSince(
		view,
		{ date: earlier, as: 'changes', ...(states === undefined ? {} : { states }) },
		later
	);
}

/** Moves the earlier of the two dates that a view has, no further than to the later. */
export function setSince(view: View, date: PartialDate): View {
	const { asOf, since } = view;
	if (asOf === undefined || since === undefined) return view;
	const isEarlier = firstDay(date) <= firstDay(asOf);
	return askAgain({ ...view, since: { ...since, date: isEarlier ? date : asOf } });
}

/** Looks at one day alone again. A question about changes stays about its two days: it has a picture of one beside it. */
export function lookAtOneDay(view: View): View {
	const alone = without(view, 'since');
	return view.question?.ask === 'changes' ? alone : askAgain(alone);
}

/** Draws, of the lines between two days, only these; undefined: all. */
export function chooseChanges(view: View, states: readonly ChangeState[] | undefined): View {
	if (view.since?.as !== 'changes') return view;
	const { states: _before, ...since } = view.since;
	return { ...view, since: states === undefined ? since : { ...since, states } };
}

/** Draws what has ended as ghosts, or leaves it out. */
export function showGhosts(view: View, ghosts: boolean): View {
	return { ...view, ghosts };
}

/** Two dates the wrong way round are exchanged. */
function lookSince(view: View, since: Since, to: PartialDate): View {
	const inOrder = firstDay(since.date) <= firstDay(to);
	return askAgain({
		...view,
		asOf: inOrder ? to : since.date,
		since: inOrder ? since : { ...since, date: to }
	});
}

function askAgain(view: View): View {
	const { question } = view;
	if (question === undefined) return view;
	const when = whenAsked(view, question);
	const next = when === undefined ? without(question, 'when') : { ...question, when };
	return { ...view, question: next };
}

/** A question about changes is about both days; any other, where two are compared, about the later. */
function whenAsked({ asOf, since }: View, { ask }: Question): When | undefined {
	if (asOf === undefined) return undefined;
	return since !== undefined && (since.as === 'range' || ask === 'changes')
		? { mode: 'during', from: since.date, to: asOf }
		: { mode: 'as-of', date: asOf };
}
