import type { Appearance } from './appearance.ts';
import { isSpelledAlike, likeness, withWords, type Worded } from './likeness.ts';

/** One person, by all datasets that know them. */
export type Person = readonly [Appearance, ...Appearance[]];

/** Codes that are one person, or are not, though their names and dates say otherwise. */
export interface Rulings {
	/** Pairs of codes: `365 Putin` and `rs Vladimir Vladimirovich PUTIN`; also two of one dataset. */
	readonly same: readonly (readonly [string, string])[];
	readonly different: readonly (readonly [string, string])[];
}

/**
 * Joins the leaders of three datasets: the Factbook's and Herre's to Archigos',
 * and to each other where Archigos has none. The likest are joined first; among
 * equals those whose years begin nearest; a dataset's two leaders of one state
 * are never one person unless spelled alike.
 */
export function joinLeaders(
	datasets: readonly (readonly Appearance[])[],
	rulings: Rulings
): Person[] {
	const [first = [], ...others] = datasets.map((dataset) => dataset.map(withWords));
	const persons = first.map((appearance): Group => [appearance]);
	for (const appearances of others) {
		const joined = new Set<Worded>();
		for (const { appearance, person } of candidates(appearances, persons, rulings)) {
			if (joined.has(appearance) || person.some((other) => areRivals(other, appearance))) continue;
			person.push(appearance);
			joined.add(appearance);
		}
		persons.push(
			...appearances.flatMap((appearance): Group[] =>
				joined.has(appearance) ? [] : [[appearance]]
			)
		);
	}
	return mergeRuled(persons, rulings);
}

function mergeRuled(persons: readonly Person[], { same }: Rulings): Person[] {
	const merged = [...persons];
	for (const codes of same) {
		const [first, second] = codes.map((wanted) =>
			merged.find((person) => person.some(({ code }) => code === wanted))
		);
		if (first === undefined || second === undefined || first === second) continue;
		merged[merged.indexOf(first)] = [...first, ...second];
		merged.splice(merged.indexOf(second), 1);
	}
	return merged;
}

/** A person while it grows. */
type Group = [Worded, ...Worded[]];

interface Candidate {
	readonly appearance: Worded;
	readonly person: Group;
	readonly likeness: number;
	readonly apart: number;
}

function candidates(
	appearances: readonly Worded[],
	persons: readonly Group[],
	rulings: Rulings
): Candidate[] {
	const byState = new Map<string, Group[]>();
	for (const person of persons)
		for (const state of new Set(person.flatMap(({ states }) => states)))
			byState.set(state, [...(byState.get(state) ?? []), person]);
	return appearances
		.flatMap((appearance) => {
			const near = new Set(appearance.states.flatMap((state) => byState.get(state) ?? []));
			return [...near].flatMap((person): Candidate[] => {
				const grades = person.map((other) => ruled(appearance, other, rulings));
				const grade = Math.max(...grades);
				if (grade <= 0 || grades.some((each) => each < 0)) return [];
				const apart = Math.min(...person.map((other) => yearsApart(appearance, other)));
				return [{ appearance, person, likeness: grade, apart }];
			});
		})
		.sort((a, b) => b.likeness - a.likeness || a.apart - b.apart);
}

/** Their likeness, highest where they are spelled alike, below 0 where it is ruled that they are two. */
function ruled(a: Worded, b: Worded, { different }: Rulings): number {
	const isPair = (pair: readonly [string, string]) =>
		pair.includes(a.code) && pair.includes(b.code) && a.code !== b.code;
	if (different.some(isPair)) return -1;
	return isSpelledAlike(a, b) ? 4 : likeness(a, b);
}

/** Two codes of one dataset in one state, spelled differently. */
function areRivals(a: Worded, b: Worded): boolean {
	return (
		a.system === b.system &&
		a.states.some((state) => b.states.includes(state)) &&
		!isSpelledAlike(a, b)
	);
}

function yearsApart(a: Worded, b: Worded): number {
	return Math.min(
		...a.years.flatMap(({ from }) => b.years.map((other) => Math.abs(from - other.from)))
	);
}
