import { FIRST_YEAR } from '../coded-years/refuse-unknown.ts';
import { spellsOf } from '../coded-years/spells.ts';
import type { StateYears } from '../coded-years/state-years.ts';
import { statesOfPair, type StateOfPair } from '../coded-years/states-of-pair.ts';
import type { CodedDuties } from './coded-duty.ts';
import type { Duty } from './duties.ts';

/** A year in which one state owed another a duty, and where it is coded. */
export interface DirectedYear extends StateOfPair {
	readonly codes: readonly [string, string];
}

/** By duty, then `<from> <to>`, then year. */
export type DirectedYears = Map<Duty, Map<string, Map<number, DirectedYear>>>;

/**
 * Who owed whom what in which years: codes are read as states, once they are joined to
 * stretches, so that a stretch passes from one state to the next that the code means.
 * Two codes of one state in one year (COW goes on with 260 beside 255) are one tie.
 * Stretches that ended before 1946 are left out.
 */
export function directedYears(coded: readonly CodedDuties[], states: StateYears): DirectedYears {
	const told: DirectedYears = new Map();
	for (const [duty, pairs] of yearsByCodes(coded))
		for (const { codes, years } of pairs.values())
			for (const spell of spellsOf(years)) {
				if (spell.last < FIRST_YEAR) continue;
				for (const state of statesOfPair(codes, spell, states))
					keep(told, duty, { ...state, codes });
			}
	return told;
}

interface CodedYears {
	readonly codes: readonly [string, string];
	readonly years: number[];
}

function yearsByCodes(coded: readonly CodedDuties[]): Map<Duty, Map<string, CodedYears>> {
	const byDuty = new Map<Duty, Map<string, CodedYears>>();
	for (const { codes, year, duties } of coded)
		for (const duty of duties) {
			const pairs = byDuty.get(duty) ?? new Map<string, CodedYears>();
			byDuty.set(duty, pairs);
			const key = codes.join(' ');
			const pair = pairs.get(key);
			if (pair === undefined) pairs.set(key, { codes, years: [year] });
			else pair.years.push(year);
		}
	return byDuty;
}

function keep(told: DirectedYears, duty: Duty, year: DirectedYear): void {
	const pairs = told.get(duty) ?? new Map<string, Map<number, DirectedYear>>();
	told.set(duty, pairs);
	const key = `${year.from} ${year.to}`;
	const years = pairs.get(key) ?? new Map<number, DirectedYear>();
	pairs.set(key, years);
	const other = years.get(year.year);
	if (other === undefined || isLess(other, year)) years.set(year.year, year);
}

/** Whether a year says less than another of the same tie: it is cut, or in doubt. */
function isLess(one: DirectedYear, other: DirectedYear): boolean {
	return cuts(one) > cuts(other);
}

function cuts({ sinceDay, untilDay, doubtful }: DirectedYear): number {
	return [sinceDay, untilDay, doubtful].filter((cut) => cut !== undefined).length;
}
