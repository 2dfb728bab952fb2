import { nameState, sentence } from '../coded-years/word-years.ts';
import { NO_ACTION, WAR } from './columns.ts';
import type { Side } from './read-row.ts';

/** A side of a dispute with its state’s name. */
export type NamedSide = Side & { readonly name: string };

/** What the coding says of a dispute, in one sentence: what each side did, who joined it later, whether lives were lost. */
export function sayDispute(dispute: string, sides: readonly [NamedSide, NamedSide]): string {
	const told = sides.map(
		({ name, began, hostility }) =>
			`${nameState(name)}${began ? '' : ', which joined it later,'} ${deed(hostility)}`
	);
	return sentence(`in militarised dispute ${dispute}, ${told.join(' and ')}; ${deaths(sides)}`);
}

/** The highest level of what a side did in the whole dispute, against any opponent. */
function deed(hostility: number): string {
	switch (hostility) {
		case NO_ACTION:
			return 'is coded with no act';
		case 2:
			return 'threatened force';
		case 3:
			return 'displayed force';
		case 4:
			return 'used force';
		case WAR:
			return 'was at war';
		default:
			throw new RangeError(`No level of hostility is ${String(hostility)}.`);
	}
}

function deaths(sides: readonly Side[]): string {
	if (sides.some(({ fatality }) => fatality !== undefined && fatality > 0))
		return 'lives were lost';
	return sides.some(({ fatality }) => fatality === undefined)
		? 'whether lives were lost is not known'
		: 'no life was lost';
}
