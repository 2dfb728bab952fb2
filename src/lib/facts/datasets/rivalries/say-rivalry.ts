import { nameState, sentence, wordYears } from '../coded-years/word-years.ts';
import { HORIZON } from './columns.ts';
import type { Rivalry } from './read-rivalry.ts';

/** What the coding says of a rivalry in the years that two states had it, of all the years that it is coded for. */
export function sayRivalry(
	rivalry: Rivalry,
	ends: readonly [string, string],
	years: { readonly first: number; readonly last: number }
): string {
	const [one, other] = ends.map(nameState);
	const told = `${one ?? ''} and ${other ?? ''} are coded as strategic rivals ${wordYears(years.first, years.last, HORIZON)}${about(rivalry.types)}`;
	const isCut = years.first > rivalry.first || years.last < rivalry.last;
	return sentence(
		isCut
			? `${told}; of the rivalry as a whole, coded ${wordYears(rivalry.first, rivalry.last, rivalry.last + 1)}, these are the years in which both states lived`
			: told
	);
}

/** `, over territory and ideology`; its type may not be coded at all. */
function about(types: readonly string[]): string {
	const [last = '', ...rest] = [...types].reverse();
	if (types.length === 0) return '; what about is not coded';
	return `, over ${rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`}`;
}
