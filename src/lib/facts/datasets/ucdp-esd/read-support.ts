import { ImportProblem } from '../import-problem.ts';
import { flag, parts } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import { codeIn } from '../ucdp/codes-in.ts';
import { readYear } from '../ucdp/conflict.ts';
import { JOINT_SIDES } from '../ucdp/governments.ts';
import type { Party } from '../ucdp/party.ts';
import { LETTERS, type Letter } from './letters.ts';
import {
	readCounts,
	readSupporters,
	partyOf,
	type Counts,
	type Supporter
} from './read-supporters.ts';

/** One year of one actor in one dyad: who supported it, and with what. */
export interface SupportYear {
	readonly line: number;
	/** ESD's number of the row. */
	readonly id: string;
	readonly year: number;
	readonly dyad: string;
	readonly conflict: string;
	readonly location: string;
	readonly civil: boolean;
	/** Which of the dyad's sides the actor is: its name stands first in that of the dyad. */
	readonly first: boolean;
	readonly actor: SideOf;
	readonly opponent: SideOf;
	/** Nobody where the row codes that there was none. */
	readonly supporters: readonly Supporter[];
	readonly counted: Counts;
	readonly types: ReadonlyMap<Letter, Counts>;
	/** Coalitions that are named, sorted; which of the supporters belong to them is not said. */
	readonly coalition?: string;
	/** One or more supporters, or elements of theirs, backed the opponent too. */
	readonly bothSides: boolean;
}

export interface SideOf {
	readonly id: string;
	readonly parties: readonly Party[];
}

/** Reads all rows; what is not understood stops with its line. */
export function readSupport(rows: readonly TableRow[]): SupportYear[] {
	const seen = new Set<string>();
	return rows.map((row) => {
		flag(row, 'active');
		const supported = flag(row, 'ext_sup');
		const actor = readActor(row, 'actor');
		const opponent = readActor(row, 'oppo');
		const counted = readCounts(row, 'ext_count');
		const read = {
			line: row.line,
			id: codeIn(row, 'id'),
			year: readYear(row),
			dyad: codeIn(row, 'dyad_id'),
			conflict: codeIn(row, 'conflict_id'),
			location: row.cell('location'),
			civil: flag(row, 'civil'),
			first: isFirst(row),
			actor,
			opponent,
			supporters: readSupporters(row, counted),
			counted,
			types: new Map(LETTERS.map((letter) => [letter, readCounts(row, `ext_${letter}_count`)])),
			// A coalition that is named where nobody supports is none.
			...(supported ? coalitionIn(row) : {}),
			bothSides: supported && flag(row, 'ext_bothsides')
		};
		checkCounts(row, read, supported);
		const key = `${read.dyad}|${actor.id}|${String(read.year)}`;
		if (seen.has(key))
			throw new ImportProblem(
				row.line,
				`Actor ${actor.id} has a second row for dyad ${read.dyad} in ${String(read.year)}.`
			);
		seen.add(key);
		return read;
	});
}

function checkCounts(
	row: TableRow,
	{ supporters, counted, types }: Pick<SupportYear, 'supporters' | 'counted' | 'types'>,
	supported: boolean
): void {
	if (supported !== supporters.length > 0)
		throw new ImportProblem(
			row.line,
			`ext_sup is ${supported ? '1' : '0'}, but there are ${String(supporters.length)} supporters.`
		);
	for (const [letter, { all, state, other }] of types) {
		if (flag(row, `ext_${letter}`) !== all > 0)
			throw new ImportProblem(row.line, `ext_${letter} and ext_${letter}_count disagree.`);
		if (state > counted.state || other > counted.other)
			throw new ImportProblem(row.line, `ext_${letter}_count is more than all supporters.`);
	}
	if (supported && [...types.values()].every(({ all }) => all === 0))
		throw new ImportProblem(row.line, 'There is support, but none of any type.');
}

function readActor(row: TableRow, column: 'actor' | 'oppo'): SideOf {
	const id = codeIn(row, `${column}_id`);
	const name = row.cell(`${column}_name`);
	const joint = JOINT_SIDES.get(id);
	return {
		id,
		parties:
			joint === undefined
				? [partyOf(id, name, row.line)]
				: joint.map((number) => ({ is: 'government', number }))
	};
}

function isFirst(row: TableRow): boolean {
	const [dyad, actor, opponent] = ['dyad_name', 'actor_name', 'oppo_name'].map((column) =>
		row.cell(column)
	);
	if (dyad === `${actor ?? ''} - ${opponent ?? ''}`) return true;
	if (dyad === `${opponent ?? ''} - ${actor ?? ''}`) return false;
	throw new ImportProblem(row.line, `“${dyad ?? ''}” is not made of the names of its two sides.`);
}

function coalitionIn(row: TableRow): { readonly coalition?: string } {
	const names = parts(row.cell('ext_coalition_name')).filter((name) => name !== '0');
	if (flag(row, 'ext_coalition') !== names.length > 0)
		throw new ImportProblem(row.line, 'ext_coalition and ext_coalition_name disagree.');
	return names.length === 0 ? {} : { coalition: names.sort().join(', ') };
}
