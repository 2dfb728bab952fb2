import type { Path, Step } from '../graph/answer.ts';
import type { Prose, Run } from './prose.ts';
import { nameRun, type Telling } from './telling.ts';

/** Why the sign of a path is open, in one sentence, by the first step that leaves it so; empty where it has one. */
export function tellOpenSign(telling: Telling, { sign, steps }: Path): Prose {
	if (sign !== 'indeterminate') return [];
	const open = steps.find((step) => step.sign !== '+' && step.sign !== '-');
	if (open === undefined) return [];
	return [[{ text: 'The sign of this chain is open: ' }, ...why(telling, open), { text: '.' }]];
}

function why(telling: Telling, step: Step): Run[] {
	const ends = [nameRun(telling, step.from), { text: ' and ' }, nameRun(telling, step.to)];
	switch (step.sign) {
		case 'mixed':
			return [{ text: 'ties of both signs join ' }, ...ends];
		case 'turned':
			return [
				{ text: 'the sign between ' },
				...ends,
				{ text: ' turned within the time asked about' }
			];
		case '0':
			return [{ text: 'nothing that carries a sign joins ' }, ...ends];
		case '+':
		case '-':
			return [];
		default:
			return step.sign satisfies never;
	}
}
