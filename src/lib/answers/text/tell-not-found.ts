import type { Searched } from '../findings/compare/comparison.ts';
import { capitaliseRuns } from './list.ts';
import type { Prose, Run } from './prose.ts';
import { nameRun, type Telling } from './telling.ts';

/** What was looked for and not found, one sentence each. */
export function tellNotFound(telling: Telling, searched: readonly Searched[]): Prose {
	const then = telling.window.to - telling.window.from <= 1 ? 'on this date' : 'in this time';
	return searched
		.filter(({ found }) => !found)
		.map(({ kind, about: [first, second] }) =>
			capitaliseRuns(wordSearched(kind, nameRun(telling, first), nameRun(telling, second), then))
		);
}

function wordSearched(kind: Searched['kind'], one: Run, two: Run, then: string): Run[] {
	switch (kind) {
		case 'deeds-in-contest':
			return [
				{ text: 'no deed of ' },
				one,
				{ text: ' for ' },
				two,
				{ text: ` in a contest ${then}.` }
			];
		case 'cross-support':
			return [{ text: 'no support by ' }, one, { text: ' for ' }, two, { text: '.' }];
		case 'mediator':
			return [{ text: 'no mediation by ' }, one, { text: ' between the two.' }];
		case 'belligerent':
			return [{ text: 'no part of ' }, one, { text: ' in the fighting itself.' }];
		case 'patrons':
		case 'clients':
			return [{ text: 'no tie between ' }, one, { text: ' and ' }, two, { text: '.' }];
		case 'obligation':
			return [{ text: 'no obligation of ' }, one, { text: ' towards ' }, two, { text: '.' }];
		default:
			return kind satisfies never;
	}
}
