import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { textsShown } from '#lib/app/server/texts-shown.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import { openView } from '#lib/app/explorer/open-view.ts';
import type { PageServerLoad } from './$types';

/** The answer travels with the page, so that it is read before, and without, any script. */
export const load: PageServerLoad = ({ url }) => {
	const world = loaded();
	const { view } = openView(new URL(url.href), world, world.today());
	const { question } = view;
	const answered =
		question &&
		answerQuestion(world.graph, question, world.today(), world, { voting: world.voting });
	return { answered, atHand: textsShown(world, view, answered) };
};
