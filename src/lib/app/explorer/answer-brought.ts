import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import type { DecodedView } from '#lib/picture/view/address.ts';

/** A view and an answer that came with a page. */
export interface AnswerBrought {
	/** The query to which they were given. */
	readonly search: string;
	readonly madeOn: PartialDate;
	readonly opened: DecodedView;
	readonly answered: Answered | undefined;
}

/** What is asked of a page here and now. */
interface Asked {
	readonly search: string;
	readonly today: PartialDate;
}

/** The answer that came with a page, where it is the one to what is asked: a page that is a file brings the same to every query, and on every day. */
export function answerBrought(
	{ search, madeOn, answered }: Pick<AnswerBrought, 'search' | 'madeOn' | 'answered'>,
	asked: Asked & { readonly question?: Question }
): Answered | undefined {
	if (search !== asked.search) return undefined;
	const isOfToday = madeOn.text === asked.today.text || asked.question?.when !== undefined;
	return isOfToday ? answered : undefined;
}

/** The view that came with a page, where it is that of the address and of the day: of what stands behind the number sign no server knows. */
export function viewBrought(
	{ search, madeOn, opened }: Pick<AnswerBrought, 'search' | 'madeOn' | 'opened'>,
	asked: Asked & { readonly hash: string }
): DecodedView | undefined {
	const isSame = search === asked.search && asked.hash === '' && madeOn.text === asked.today.text;
	return isSame ? opened : undefined;
}
