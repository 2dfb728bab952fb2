import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { namedIn } from '#lib/answers/questions/named-in.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { neighboursOf } from '#lib/picture/scene/neighbours.ts';
import { ask } from '#lib/picture/view/ask.ts';
import { isWide } from '#lib/picture/view/landmarks.ts';
import { leaveBriefing } from '#lib/picture/view/follow-briefing.ts';
import type { View } from '#lib/picture/view/view.ts';
import type { World } from './world.ts';

/** Entities beside those named that a question is drawn among. */
const CONTEXT = 12;

/**
 * The view with a question on the table. Asked out of the whole graph, it is
 * drawn among what ties those it names, so that its answer can be read; what
 * the reader opened by hand stays open.
 */
export function viewAsking(world: World, view: View, today: PartialDate, question: Question): View {
	const asked = ask(leaveBriefing(view), question);
	// What names nobody is asked of the whole graph.
	if (!isWide(view) || namedIn(question).length === 0) return asked;
	return { ...asked, scope: [...namedIn(question), ...tyingThem(world, asked, today, question)] };
}

/** What is tied to at least two of the named, to more of them first, then by id. */
function tyingThem(world: World, view: View, today: PartialDate, question: Question): string[] {
	const named = namedIn(question);
	const counts = new Map<string, number>();
	for (const id of named)
		for (const other of neighboursOf(world.graph, view, today, id))
			if (!named.includes(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count > 1)
		.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
		.slice(0, CONTEXT)
		.map(([id]) => id);
}
