import type { Path } from '../graph/answer.ts';
import type { Prose } from './prose.ts';
import { nameRun, type Telling } from './telling.ts';

/** Rule 10: what follows from composed signs is an expectation, never a fact. */
export function tellExpectation(telling: Telling, path: Path): Prose {
	if (signsComposed(path) < 2 || path.sign === 'indeterminate') return [];
	const last = path.entities.at(-1) ?? path.entities[1];
	const stand = path.sign === '+' ? 'with' : 'against';
	return [
		[
			{ text: 'From these signs balance theory would expect ' },
			nameRun(telling, path.entities[0]),
			{ text: ` to stand ${stand} ` },
			nameRun(telling, last),
			{ text: '; that is an expectation, not a finding of fact.' }
		]
	];
}

/** How many signs the path's own is made of: a passage through a conflict has one, who leads an actor adds none. */
function signsComposed({ steps }: Path): number {
	const passages = steps.filter(({ through }) => through !== undefined).length / 2;
	const identities = steps.filter(({ basis, sign }) => basis === 'none' && sign === '+').length;
	return steps.length - passages - identities;
}
