import type { Triad } from '../../findings/balance/balance.ts';
import { capitaliseRuns } from '../list.ts';
import type { Prose, Run } from '../prose.ts';
import { nameRun, type Telling } from '../telling.ts';
import { wordResting } from './word-pair.ts';

/** An unbalanced triad in one sentence: one who stands with two opponents, or three who oppose each other. */
export function tellTriad(telling: Telling, { actors, signs, ties }: Triad): Prose {
	const [first, second, third] = actors;
	const [toSecond, toThird, across] = signs;
	const [ofSecond, ofThird, ofAcross] = ties.map((ids) => wordResting(telling, ids)) as [
		Run[],
		Run[],
		Run[]
	];
	if (toSecond === '-' && toThird === '-')
		return [
			capitaliseRuns([
				nameRun(telling, first),
				{ text: ` ${stand(telling)} against ` },
				nameRun(telling, second),
				...ofSecond,
				{ text: ' and against ' },
				nameRun(telling, third),
				...ofThird,
				{ text: ', and ' },
				nameRun(telling, second),
				{ text: ' against ' },
				nameRun(telling, third),
				...ofAcross,
				{ text: '.' }
			])
		];
	const [middle, one, other, ofOne, ofOther, ofOpposition] =
		across === '-'
			? ([first, second, third, ofSecond, ofThird, ofAcross] as const)
			: toThird === '-'
				? ([second, first, third, ofSecond, ofAcross, ofThird] as const)
				: ([third, first, second, ofThird, ofAcross, ofSecond] as const);
	return [
		capitaliseRuns([
			nameRun(telling, middle),
			{ text: ` ${stand(telling)} with ` },
			nameRun(telling, one),
			...ofOne,
			{ text: ' and with ' },
			nameRun(telling, other),
			...ofOther,
			{ text: `, who ${telling.past ? 'stood' : 'stand'} against each other` },
			...ofOpposition,
			{ text: '.' }
		])
	];
}

function stand({ past }: Telling): string {
	return past ? 'stood' : 'stands';
}
