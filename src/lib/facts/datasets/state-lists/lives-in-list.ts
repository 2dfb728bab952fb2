import { FIRST_YEAR } from '../coded-years/refuse-unknown.ts';
import { ImportProblem } from '../import-problem.ts';
import { CODES_OF } from '../codes/state-codes.ts';
import type { DatedCode } from '../codes/dated-code.ts';
import type { CodeSystem } from '../../model/compiled-entity.ts';
import type { Identities } from '../importer.ts';
import type { Listed } from './listed.ts';

/** A stretch of a list that is the life of one state. */
export interface ListedLife extends Listed {
	readonly id: string;
	/** The row it is cut from. */
	readonly row: Listed;
	/** The state was in the list before, and left it for a time. */
	readonly again: boolean;
}

/** Lives of states, and rows that were over before 1946, counted. */
export interface ListedLives {
	readonly lives: readonly ListedLife[];
	readonly over: number;
}

/**
 * Cuts the rows of a list at the days on which the project divides what the list counts
 * as one state. A state that left the list and came back is told by its latest stretch.
 * A number that means none since 1946 stops the import.
 */
export function livesInList(
	rows: readonly Listed[],
	system: Extract<CodeSystem, 'gw' | 'cow'>,
	identities: Identities
): ListedLives {
	const lives = new Map<string, ListedLife>();
	let over = 0;
	const names = new Set(rows.filter(isSinceFirstYear).map(({ code }) => code));
	const earlier = new Set<string>();
	for (const row of [...rows].sort((a, b) => (a.since < b.since ? -1 : 1))) {
		if (!isSinceFirstYear(row)) {
			over++;
			if (names.has(row.code)) earlier.add(row.code);
			continue;
		}
		for (const id of statesIn(row, system, identities)) {
			const again =
				lives.get(id)?.code === row.code || (earlier.has(row.code) && !isDivided(id, system));
			lives.set(id, { ...row, ...cut(row, id, system), id, row, again });
		}
	}
	return { lives: [...lives.values()], over };
}

function isSinceFirstYear({ until }: Listed): boolean {
	return Number(until.slice(0, 4)) >= FIRST_YEAR;
}

/** All states that the number means in the row's days, looked up where it may begin or end to mean one. */
function statesIn(
	row: Listed,
	system: Extract<CodeSystem, 'gw' | 'cow'>,
	identities: Identities
): Set<string> {
	const dates = [...CODES_OF.values()]
		.flatMap((state) => state[system].filter(({ code }) => code === row.code))
		.flatMap(({ since, until }) => [since, until].filter((date) => date !== undefined));
	const days = [row.since, ...dates, row.until].filter(
		(date) => row.since <= date && date <= row.until
	);
	const found = new Set(days.flatMap((day) => identities.find(system, row.code, day) ?? []));
	if (found.size === 0)
		throw new ImportProblem(
			row.line,
			`${row.name} has the number ${row.code}, which the table of codes does not have.`
		);
	return found;
}

function datesOf(id: string, row: Listed, system: 'gw' | 'cow'): DatedCode | undefined {
	return CODES_OF.get(id)?.[system].find(({ code }) => code === row.code);
}

function isDivided(id: string, system: 'gw' | 'cow'): boolean {
	return CODES_OF.get(id)?.[system].some(({ since }) => since !== undefined) === true;
}

function cut(row: Listed, id: string, system: 'gw' | 'cow'): { since: string; until: string } {
	const dates = datesOf(id, row, system);
	const [since, until] = [dates?.since ?? row.since, dates?.until ?? row.until];
	return {
		since: since > row.since ? since : row.since,
		until: until < row.until ? until : row.until
	};
}
