import type { CompareQuestion } from '#lib/answers/questions/question.ts';
import { questionOfStep } from './open-view.ts';
import type { World } from './world.ts';

/** Every comparison that a briefing asks at one of its steps, each once, in the order of the briefings. */
export function askedInBriefings(world: World): CompareQuestion[] {
	const questions = new Map<string, CompareQuestion>();
	for (const { steps } of world.graph.snapshot.briefings)
		for (const step of steps) {
			const question = questionOfStep(step, world);
			if (question?.ask === 'compare') questions.set(JSON.stringify(question), question);
		}
	return [...questions.values()];
}
