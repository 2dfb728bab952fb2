import { ImportProblem } from '../import-problem.ts';
import { oneOf, wholeNumber } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';

export const IDEOLOGIES = ['leftist', 'centrist', 'rightist'] as const;
/** Economic ideology, as coded. */
export type Ideology = (typeof IDEOLOGIES)[number];
const CODED = [...IDEOLOGIES, 'none', 'no information', 'not applicable'] as const;
/** `contradictory`: the cells of the leader are displaced and say two things. */
export type Coded = (typeof CODED)[number] | 'contradictory';

/** Who led a state at the end of a year. */
export interface CodedYear {
	readonly line: number;
	/** COW number of the state. */
	readonly cow: string;
	readonly year: number;
	/** The effective leader, mostly by surname; undefined where none is coded. */
	readonly leader?: string;
	readonly ideology: Coded;
	/** Office of the leader; '' where it is not coded. */
	readonly position: string;
	/** The head of government in full, where one is coded who is a person. */
	readonly headOfGovernment?: string;
	/** The head of government is the effective leader. */
	readonly isLeader: boolean;
}

const COLLECTIVE = '[Collective Body]';
const MATCHES = ['yes', 'no', 'n/a'] as const;
/** Turned by a wrong encoding again and again; the words before it are meant. */
const BROKEN = /\u00c3.*$/;

export function readYears(rows: readonly TableRow[]): CodedYear[] {
	const seen = new Set<string>();
	return rows.map((row) => {
		const coded = readYear(row);
		const key = `${coded.cow} ${String(coded.year)}`;
		if (seen.has(key))
			throw new ImportProblem(
				row.line,
				`State ${coded.cow} has a second row for ${String(coded.year)}.`
			);
		seen.add(key);
		return coded;
	});
}

function readYear(row: TableRow): CodedYear {
	const named = row.cell('leader');
	const head = row.cell('hog');
	const isLeader = oneOf(row, 'match_hog_leader', MATCHES) === 'yes';
	oneOf(row, 'hog_ideology', CODED);
	const ideology = oneOf(row, 'leader_ideology', CODED);
	// Malta from 2013 has an ideology in the leader's place, and another one as its ideology.
	const displaced = (CODED as readonly string[]).includes(named);
	if (displaced && !isLeader)
		throw new ImportProblem(row.line, `leader is “${named}”: the row is displaced.`);
	const leader = displaced ? head : named;
	return {
		line: row.line,
		cow: String(wholeNumber(row, 'country_code_cow')),
		year: wholeNumber(row, 'year'),
		...(leader === '' ? {} : { leader }),
		ideology: displaced ? 'contradictory' : ideology,
		position: row.cell('leader_position').replace(BROKEN, '').trim(),
		...(head === '' || head === COLLECTIVE ? {} : { headOfGovernment: head }),
		isLeader
	};
}

/** The code of a year's leader among identities. */
export function leaderCode({ cow, leader = '' }: CodedYear): string {
	return `${cow} ${leader}`;
}
