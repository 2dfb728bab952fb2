import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import type { Answered } from '#lib/answers/text/answered.ts';

/** An answer that came with a page. */
export interface AnswerBrought {
	/** The query to which it was given. */
	readonly search: string;
	readonly madeOn: PartialDate;
	readonly answered: Answered | undefined;
}

/** The answer that came with a page, where it is the one to what is asked: a page that is a file brings the same to every query, and on every day. */
export function answerBrought(
	{ search, madeOn, answered }: AnswerBrought,
	asked: { readonly search: string; readonly today: PartialDate; readonly question?: Question }
): Answered | undefined {
	if (search !== asked.search) return undefined;
	const isOfToday = madeOn.text === asked.today.text || asked.question?.when !== undefined;
	return isOfToday ? answered : undefined;
}
