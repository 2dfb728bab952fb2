import type { Step } from '../graph/answer.ts';
import type { Prose } from './prose.ts';
import { nameRun, type Telling } from './telling.ts';

/** How two stand to each other whom a chain joins through a conflict: their sides, after the second of the two steps. Empty after any other step. */
export function tellPassage(telling: Telling, into: Step | undefined, out: Step): Prose {
	const { through, sign } = out;
	if (through === undefined || into?.to !== through.conflict || out.from !== through.conflict)
		return [];
	if (sign !== '+' && sign !== '-') return [];
	return [
		[
			{ text: 'In ' },
			nameRun(telling, through.conflict),
			{ text: ', ' },
			nameRun(telling, into.from),
			{ text: ' and ' },
			nameRun(telling, out.to),
			{ text: ` ${telling.past ? 'were' : 'are'} on ${SIDES[sign]}.` }
		]
	];
}

const SIDES = { '+': 'the same side', '-': 'opposite sides' } as const;
