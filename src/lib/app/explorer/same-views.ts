import type { Question } from '#lib/answers/questions/question.ts';
import type { View } from '#lib/picture/view/view.ts';

/** Whether they ask the same. */
export function isSameQuestion(a: Question | undefined, b: Question | undefined): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Whether the same are opened, each where they were put; the day and what is filtered may differ. */
export function isSamePicture(a: View, b: View): boolean {
	return (
		a.scope === b.scope && a.hidden === b.hidden && a.moved === b.moved && a.placed === b.placed
	);
}
