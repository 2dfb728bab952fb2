import type { Question } from '#lib/answers/questions/question.ts';
import { openEntities } from './open-entities.ts';
import { without } from './without.ts';
import type { View } from './view.ts';

/**
 * Puts a question on the table: the view looks at the question's day, what it
 * names is opened, and the dossier shows the answer.
 */
export function ask(view: View, question: Question): View {
	const opened = openEntities(view, namedIn(question));
	const asked: View = {
		...opened,
		question,
		room: 'paths',
		selected: { what: 'answer' }
	};
	return question.when?.mode === 'as-of' ? { ...asked, asOf: question.when.date } : asked;
}

/** Takes the question off the table. */
export function dropQuestion(view: View): View {
	const rest = without(view, 'question');
	return rest.selected?.what === 'answer' ? without(rest, 'selected') : rest;
}

/** Ids of the entities that a question names, in its order. */
export function namedIn(question: Question): string[] {
	const traces = question.ask === 'compare' ? [question.left, question.right] : [question.trace];
	const ends = traces.flatMap(({ from, to }) => [from, to]);
	return [...new Set([...ends, ...question.via])];
}
