import type { Appearance } from './appearance.ts';
import { likeness } from './likeness.ts';
import { plain } from './name-words.ts';

/** One person, by all datasets that know them. */
export type Person = readonly [Appearance, ...Appearance[]];

/** Codes that are one person, or are not, though their names and dates say otherwise. */
export interface Rulings {
	/** Pairs of codes: `365 Putin` and `rs Vladimir Vladimirovich PUTIN`. */
	readonly same: readonly (readonly [string, string])[];
	readonly different: readonly (readonly [string, string])[];
}

/**
 * Joins the leaders of three datasets: the Factbook's and Herre's to Archigos',
 * and to each other where Archigos has none. The likest are joined first; among
 * equals those whose years begin nearest; a dataset's two leaders of one state
 * are never one person unless spelled alike.
 */
export function joinLeaders(datasets: readonly (readonly Appearance[])[], rulings: Rulings): Person[] {
	const [first = [], ...others] = datasets;
	const persons: [Appearance, ...Appearance[]][] = first.map((appearance) => [appearance]);
	for (const appearances of others) {
		const joined = new Set<Appearance>();
		for (const { appearance, person } of candidates(appearances, persons, rulings)) {
			if (joined.has(appearance) || person.some((other) => areRivals(other, appearance))) continue;
			person.push(appearance);
			joined.add(appearance);
		}
		persons.push(
			...appearances.flatMap((appearance): [Appearance][] =>
				joined.has(appearance) ? [] : [[appearance]]
			)
		);
	}
	return persons;
}

interface Candidate {
	readonly appearance: Appearance;
	readonly person: [Appearance, ...Appearance[]];
	readonly likeness: number;
	readonly apart: number;
}

function candidates(
	appearances: readonly Appearance[],
	persons: readonly [Appearance, ...Appearance[]][],
	rulings: Rulings
): Candidate[] {
	const byState = new Map<string, [Appearance, ...Appearance[]][]>();
	for (const person of persons)
		for (const state of new Set(person.flatMap(({ states }) => states)))
			byState.set(state, [...(byState.get(state) ?? []), person]);
	return appearances
		.flatMap((appearance) => {
			const near = new Set(appearance.states.flatMap((state) => byState.get(state) ?? []));
			return [...near].flatMap((person): Candidate[] => {
				const grade = Math.max(...person.map((other) => ruled(appearance, other, rulings)));
				if (grade <= 0 || person.some((other) => ruled(appearance, other, rulings) < 0)) return [];
				const apart = Math.min(...person.map((other) => yearsApart(appearance, other)));
				return [{ appearance, person, likeness: grade, apart }];
			});
		})
		.sort((a, b) => b.likeness - a.likeness || a.apart - b.apart);
}

/** Their likeness, above all others where it is ruled that they are one, below 0 where they are not. */
function ruled(a: Appearance, b: Appearance, { same, different }: Rulings): number {
	const isPair = (pair: readonly [string, string]) =>
		pair.includes(a.code) && pair.includes(b.code) && a.code !== b.code;
	if (different.some(isPair)) return -1;
	if (same.some(isPair)) return 5;
	if (a.names.some((name) => b.names.some((other) => plain(name) === plain(other))))
		return Math.max(likeness(a, b), 4);
	return likeness(a, b);
}

/** Two codes of one dataset in one state, spelled differently. */
function areRivals(a: Appearance, b: Appearance): boolean {
	return (
		a.system === b.system &&
		a.states.some((state) => b.states.includes(state)) &&
		!a.names.some((name) => b.names.some((other) => plain(name) === plain(other)))
	);
}

function yearsApart(a: Appearance, b: Appearance): number {
	return Math.min(
		...a.years.flatMap(({ from }) => b.years.map((other) => Math.abs(from - other.from)))
	);
}
