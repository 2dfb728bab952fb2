import { nameState, sentence } from '../coded-years/word-years.ts';
import { NO_ACTION, WAR } from './columns.ts';
import type { Side } from './read-row.ts';

/** A side of a dispute with its state’s name. */
export type NamedSide = Side & { readonly name: string };

/** What the coding says of a dispute: what each side did, whether lives were lost, and who joined it later. */
export function sayDispute(dispute: string, sides: readonly [NamedSide, NamedSide]): string {
	const named = sides.map((side) => ({ ...side, name: nameState(side.name) }));
	const told = named.map((side) => `${side.name} ${deed(side.hostility)}`).join(', ');
	const joiners = named.filter(({ began }) => !began).map(({ name }) => name);
	return [
		sentence(`in militarised dispute ${dispute}, ${told}`),
		deaths(sides),
		joiners.length === 0
			? ''
			: sentence(`${joiners.join(' and ')} joined it after others had begun it`)
	]
		.filter((each) => each !== '')
		.join(' ');
}

/** The highest level of what a side did; the worst is over the whole dispute, not against this opponent alone. */
function deed(hostility: number): string {
	switch (hostility) {
		case NO_ACTION:
			return 'is coded with no act of force';
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
		return 'Lives were lost.';
	return sides.some(({ fatality }) => fatality === undefined)
		? 'Whether lives were lost is not known.'
		: 'No life was lost.';
}
