import type { CompareQuestion } from '#lib/answers/questions/question.ts';
import { questionOfStep } from './open-view.ts';
import type { World } from './world.ts';

/** A comparison that a briefing asks, and where; unanswered. */
export interface AskedInBriefing {
	readonly question: CompareQuestion;
	/** Title of the step that asks it. */
	readonly title: string;
	/** Title of the briefing, and the question that it is about. */
	readonly briefing: string;
	readonly about: string;
}

/** Every comparison that a briefing asks at one of its steps, each once, in the order of the briefings. */
export function askedInBriefings(world: World): AskedInBriefing[] {
	const asked = new Map<string, AskedInBriefing>();
	for (const briefing of world.graph.snapshot.briefings)
		for (const step of briefing.steps) {
			const question = questionOfStep(step, world);
			if (question?.ask !== 'compare') continue;
			const key = JSON.stringify(question);
			if (asked.has(key)) continue;
			const { title } = step;
			asked.set(key, { question, title, briefing: briefing.title, about: briefing.question });
		}
	return [...asked.values()];
}
