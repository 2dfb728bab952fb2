import type { Due } from '../../findings/due/find-due.ts';
import { addressOf } from '../cite.ts';
import type { Telling } from '../telling.ts';
import { wordDate } from '../word-date.ts';
import { plainTie } from './plain-tie.ts';

/** One relationship to check again: the address of the claim that vouches for it longest, and a sentence. */
export function tellDue(telling: Telling, { tie, why, date, claim }: Due): string {
	return `${addressOf(tie, claim)}: ${plainTie(telling, tie)} (${wordWhy(why)} ${wordDate(date)}).`;
}

function wordWhy(why: Due['why']): string {
	switch (why) {
		case 'unchecked':
			return 'said to hold, last checked';
		case 'last-observed':
			return 'neither ended nor known to go on, last observed';
		default:
			return why satisfies never;
	}
}
