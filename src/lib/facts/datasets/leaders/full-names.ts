import type { CodedYear } from '../herre/read-years.ts';
import { stateSystem } from '../herre/state-system.ts';
import type { Identities } from '../importer.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Person } from './join-leaders.ts';
import { nameWords } from './name-words.ts';
import { turnName } from './turn-name.ts';

/** A head of government by full name, with the years and states in which Herre has them. */
interface Head {
	readonly name: string;
	readonly words: readonly string[];
	from: number;
	to: number;
}

/** Years between heading a government and leading a state that one career may hold. */
const A_CAREER = 15;

/**
 * Finds full names for leaders known by surname only: in a table, else among the heads of
 * government of their states: Chirac was one before he was president. Only
 * where a single head bears all words of the name within 15 years, and no other
 * leader of the state bears it.
 */
export function fullNames(
	persons: readonly Person[],
	years: readonly CodedYear[],
	identities: Identities
): (person: Person) => string | undefined {
	const heads = headsByState(years, identities);
	const bearers = new Map<string, number>();
	for (const person of persons)
		for (const key of new Set(keysOf(person))) bearers.set(key, (bearers.get(key) ?? 0) + 1);
	return (person) => {
		const given = person.flatMap(({ states, names }) =>
			states.flatMap((state) => names.flatMap((name) => GIVEN_NAMES.get(`${state} ${name}`) ?? []))
		);
		if (given[0] !== undefined) return given[0];
		if (person.some(({ names }) => names.some((name) => nameWords(name).length > 1)))
			return undefined;
		if (keysOf(person).some((key) => (bearers.get(key) ?? 0) > 1)) return undefined;
		const [from, to] = spanOf(person);
		const found = new Set(
			person
				.flatMap(({ states }) => states.flatMap((state) => heads.get(state) ?? []))
				.filter((head) => head.from <= to + A_CAREER && head.to >= from - A_CAREER)
				.filter(({ words }) => person[0].names.some((name) => isIn(nameWords(name), words)))
				.map(({ name }) => name)
		);
		return found.size === 1 ? [...found][0] : undefined;
	};
}

function isIn(name: readonly string[], words: readonly string[]): boolean {
	return words.length > name.length && name.every((word) => words.includes(word));
}

function keysOf(person: Person): string[] {
	return person.flatMap(({ states, names }) =>
		states.flatMap((state) =>
			names.flatMap((name) => nameWords(name).map((word) => `${state} ${word}`))
		)
	);
}

function spanOf(person: Person): [number, number] {
	const years = person.flatMap((appearance) => appearance.years);
	return [Math.min(...years.map(({ from }) => from)), Math.max(...years.map(({ to }) => to))];
}

function headsByState(
	years: readonly CodedYear[],
	identities: Identities
): ReadonlyMap<string, readonly Head[]> {
	const heads = new Map<string, Map<string, Head>>();
	for (const { cow, year, headOfGovernment } of years) {
		const state = identities.find(stateSystem(cow), cow, `${String(year)}-12-31`);
		if (headOfGovernment === undefined || state === undefined) continue;
		const name = turnName(headOfGovernment);
		const ofState = heads.get(state) ?? new Map<string, Head>();
		const head = ofState.get(name) ?? { name, words: nameWords(name), from: year, to: year };
		head.from = Math.min(head.from, year);
		head.to = Math.max(head.to, year);
		heads.set(state, ofState.set(name, head));
	}
	return new Map([...heads].map(([state, ofState]) => [state, [...ofState.values()]]));
}
