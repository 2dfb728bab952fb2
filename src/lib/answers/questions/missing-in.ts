import type { FormValues } from './form-values.ts';
import { FEWEST_POLES, MOST_BACKERS, MOST_POLES } from './question.ts';
import { readWhen } from './read-when.ts';

/** What keeps a form from being a question, in words; undefined where nothing does. */
export function missingIn(values: FormValues): string | undefined {
	return missingNames(values) ?? missingDate(values.when.trim());
}

function missingNames(values: FormValues): string | undefined {
	const { ask, actors, poles, conflicts } = values;
	const named = [...actors, ...poles, ...conflicts];
	switch (ask) {
		case 'paths':
		case 'compare': {
			const pairs = [[values.from, values.to]];
			if (ask === 'compare') pairs.push([values.otherFrom, values.otherTo]);
			if (pairs.flat().includes('')) return 'Name both ends.';
			return pairs.some(([from, to]) => from === to) ? 'Name two different ends.' : undefined;
		}
		case 'drift':
			if (actors.length !== 1 || actors.includes('')) return 'Name one actor.';
			if (poles.length < FEWEST_POLES || poles.includes('')) return 'Name two poles or more.';
			if (poles.length > MOST_POLES) return `Name ${String(MOST_POLES)} poles at most.`;
			return new Set([...actors, ...poles]).size < 1 + poles.length
				? 'Name each once, the actor apart from its poles.'
				: undefined;
		case 'proxies':
			if (actors.length > MOST_BACKERS) return `Name ${String(MOST_BACKERS)} actors at most.`;
			return missingOnce(named);
		case 'balance':
		case 'changes':
			return missingOnce(actors);
		case 'blocs':
			return undefined;
		default:
			return ask satisfies never;
	}
}

function missingOnce(named: readonly string[]): string | undefined {
	if (named.includes('')) return 'Choose a name in every field, or take the field away.';
	return new Set(named).size < named.length ? 'Name each once.' : undefined;
}

function missingDate(when: string): string | undefined {
	return when === '' || readWhen(when) !== undefined
		? undefined
		: 'Write a date as 2020, 2020-10, 2020-10-15 or 1995..2021.';
}
