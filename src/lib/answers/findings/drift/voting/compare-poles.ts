import { isKnown, type KnownVoting, type PoleVoting } from './voting.ts';

/** A year in which the distance to every pole is known. */
export interface ComparedYear {
	readonly year: number;
	/** In the order of the poles. */
	readonly known: readonly KnownVoting[];
	/** Indices of the nearest poles; several where their distances read the same. */
	readonly nearest: readonly number[];
}

/** Distances are told to so many decimals; what reads the same is called equal. */
export const DECIMALS = 2;

/** Which pole an actor voted nearest to, year by year; only years in which all distances are known can tell. Two poles or more. */
export function comparePoles(poles: readonly PoleVoting[]): ComparedYear[] {
	const [first, ...others] = poles;
	if (first === undefined || others.length === 0) return [];
	return first.years.flatMap(({ year }): ComparedYear[] => {
		const known = poles.flatMap(({ years }) => {
			const then = years.find((each) => each.year === year);
			return then !== undefined && isKnown(then) ? [then] : [];
		});
		if (known.length < poles.length) return [];
		const told = known.map(({ distance }) => distance.toFixed(DECIMALS));
		const least = told[leastOf(known)];
		return [{ year, known, nearest: told.flatMap((each, at) => (each === least ? at : [])) }];
	});
}

function leastOf(known: readonly KnownVoting[]): number {
	const distances = known.map(({ distance }) => distance);
	return distances.indexOf(Math.min(...distances));
}
