import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { textsCited } from '#lib/app/server/texts-cited.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import { openView } from '#lib/app/explorer/open-view.ts';
import type { PageServerLoad } from './$types';

/** The answer travels with the page, so that it is read before, and without, any script. */
export const load: PageServerLoad = ({ url }) => {
	const world = loaded();
	const { question } = openView(new URL(url.href), world, world.today()).view;
	if (question === undefined) return { answered: undefined, texts: new Map() };
	const answered = answerQuestion(world.graph, question, world.today(), world.claimText, {
		voting: world.voting
	});
	return { answered, texts: textsCited(answered, world.claimText) };
};
