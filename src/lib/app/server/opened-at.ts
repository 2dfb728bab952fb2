import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import type { AnswerBrought } from '../explorer/answer-brought.ts';
import { openView } from '../explorer/open-view.ts';
import type { TextsAtHand } from '#lib/answers/text/texts.ts';
import type { Loaded } from './loaded-from.ts';
import { textsShown } from './texts-shown.ts';

/** What travels with the explorer's page, so that it is read before, and without, any script. */
export interface OpenedAt extends AnswerBrought {
	/** Texts and sources that the page shows. */
	readonly atHand: TextsAtHand;
}

/** The view of an address, the answer to its question, and the texts of what its view shows. */
export function openedAt(world: Loaded, { href }: URL): OpenedAt {
	// What is written out as a file has no query, and must not look for one.
	const url = new URL(href);
	const today = world.today();
	const opened = openView(url, world, today);
	const { view } = opened;
	const { question } = view;
	const answered =
		question && answerQuestion(world.graph, question, today, world, { voting: world.voting });
	const atHand = textsShown(world, view, answered);
	return { search: url.search, madeOn: today, opened, answered, atHand };
}
