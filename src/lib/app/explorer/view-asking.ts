import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { namedIn } from '#lib/answers/questions/named-in.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { weightOf } from '#lib/picture/scene/best-tied.ts';
import { drawableTies } from '#lib/picture/scene/drawable-ties.ts';
import { ask } from '#lib/picture/view/ask.ts';
import { isWide } from '#lib/picture/view/landmarks.ts';
import { leaveBriefing } from '#lib/picture/view/follow-briefing.ts';
import type { View } from '#lib/picture/view/view.ts';
import type { World } from './world.ts';

/** Entities beside those named that a question is drawn among. */
const CONTEXT = 8;
/** What was only last observed says less of the day than what is in force. */
const LAST_OBSERVED = 0.25;

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

/**
 * What is tied to at least two of the named, by what the ties say of the day; equal ones by
 * id. Roots are added, so that ties to several of them count for more than many to one: else
 * half a continent, bound to all by one old treaty, would stand around every question.
 */
function tyingThem(world: World, view: View, today: PartialDate, question: Question): string[] {
	const named = namedIn(question);
	const weights = new Map<string, Map<string, number>>();
	for (const tie of drawableTies(world.graph, view, today).ties) {
		const weight = weightOf(tie) * (tie.standing === 'last-observed' ? LAST_OBSERVED : 1);
		for (const [id, other] of [
			[tie.from, tie.to],
			[tie.to, tie.from]
		] as const) {
			if (!named.includes(id) || named.includes(other)) continue;
			const byNamed = weights.get(other) ?? new Map<string, number>();
			weights.set(other, byNamed.set(id, (byNamed.get(id) ?? 0) + weight));
		}
	}
	return [...weights]
		.filter(([, byNamed]) => byNamed.size > 1)
		.map(([id, byNamed]) => ({
			id,
			weight: [...byNamed.values()].reduce((sum, each) => sum + Math.sqrt(each), 0)
		}))
		.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
		.slice(0, CONTEXT)
		.map(({ id }) => id);
}
