import type { When } from '#lib/answers/graph/filters/filters.ts';
import { namedIn } from '#lib/answers/questions/named-in.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { openEntities } from './open-entities.ts';
import { without } from './without.ts';
import type { Room, View } from './view.ts';

/**
 * Puts a question on the table: the view looks at the question's day, what it
 * names is opened, and the dossier shows the answer.
 */
export function ask(view: View, question: Question): View {
	const opened = openEntities(view, namedIn(question));
	const asked: View = {
		...opened,
		question,
		room: roomOf(question),
		selected: { what: 'answer' }
	};
	return lookWhen(asked, question.when, question.ask === 'changes');
}

/** The room whose form shows the question. */
function roomOf({ ask: asked }: Question): Room {
	switch (asked) {
		case 'paths':
		case 'compare':
			return 'paths';
		case 'proxies':
		case 'balance':
		case 'drift':
		case 'blocs':
		case 'changes':
			return 'findings';
		default:
			return asked satisfies never;
	}
}

/** The picture looks at the question's day or period, or, where it names none, at today; of changes, at both days. */
function lookWhen(view: View, when: When | undefined, isOfChanges: boolean): View {
	const alone = without(view, 'since');
	switch (when?.mode) {
		case 'as-of':
			return { ...alone, asOf: when.date };
		case 'during': {
			const as = isOfChanges ? 'changes' : 'range';
			return { ...alone, asOf: when.to, since: { date: when.from, as } };
		}
		case 'all-time':
		case undefined:
			return without(alone, 'asOf');
		default:
			return when satisfies never;
	}
}

/** Takes the question off the table. */
export function dropQuestion(view: View): View {
	const rest = without(view, 'question');
	return rest.selected?.what === 'answer' ? without(rest, 'selected') : rest;
}
