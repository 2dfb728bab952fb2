import { spellsOf } from '../coded-years/spells.ts';
import type { DirectedYear } from './directed-years.ts';

/** A stretch of consecutive years in which both are bound, or only the first. */
export interface Pact {
	readonly from: string;
	readonly to: string;
	readonly mutual: boolean;
	readonly years: readonly [DirectedYear, ...DirectedYear[]];
}

/**
 * Folds the two directions of a duty: mutual in the years in which both hold, written
 * once and from the id that sorts first; else directed, from the one who is bound.
 */
export function foldDirections(
	pairs: ReadonlyMap<string, ReadonlyMap<number, DirectedYear>>
): Pact[] {
	return [...pairs.values()].flatMap((years) => {
		const [any] = years.values();
		if (any === undefined) return [];
		const { from, to } = any;
		const reverse = pairs.get(`${to} ${from}`);
		const isMutual = (year: number) => reverse?.has(year) === true;
		const mutual = from < to ? stretches(years, isMutual) : [];
		const alone = stretches(years, (year) => !isMutual(year));
		return [
			...mutual.map((stretch) => ({ from, to, mutual: true, years: stretch })),
			...alone.map((stretch) => ({ from, to, mutual: false, years: stretch }))
		];
	});
}

function stretches(
	years: ReadonlyMap<number, DirectedYear>,
	belongs: (year: number) => boolean
): [DirectedYear, ...DirectedYear[]][] {
	return spellsOf([...years.keys()].filter(belongs)).flatMap(({ first, last }) => {
		const [head, ...rest] = [...years.values()]
			.filter(({ year }) => first <= year && year <= last)
			.sort((a, b) => a.year - b.year);
		return head === undefined ? [] : [[head, ...rest]];
	});
}
