import type { Question } from './question.ts';

/** Ids of the entities that a question names, in its order, each once. */
export function namedIn(question: Question): string[] {
	return [...new Set(named(question))];
}

function named(question: Question): readonly string[] {
	switch (question.ask) {
		case 'paths':
			return [question.trace.from, question.trace.to, ...question.via];
		case 'compare': {
			const { left, right, via } = question;
			return [left.from, left.to, right.from, right.to, ...via];
		}
		case 'proxies':
			return [...question.actors, ...question.conflicts];
		case 'balance':
		case 'changes':
			return question.actors;
		case 'drift':
			return [question.actor, ...question.poles];
		case 'blocs':
			return [];
		default:
			return question satisfies never;
	}
}
