import { effectiveWhen } from '#lib/answers/questions/default-question.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { View } from '#lib/picture/view/view.ts';

/** A view that meant today says the day: opened later it shows the same. What is asked of all time stays so. */
export function pinToday(view: View, today: PartialDate): View {
	const { question } = view;
	const dated = { ...view, asOf: view.asOf ?? today };
	if (question === undefined || question.when !== undefined) return dated;
	const when = effectiveWhen(question, today);
	return when.mode === 'as-of' ? { ...dated, question: { ...question, when } } : dated;
}
