import { ImportProblem } from '../import-problem.ts';
import { parts, wholeNumber } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import type { Party } from '../ucdp/party.ts';
import { GOVERNMENTS } from '../ucdp/governments.ts';
import { PATCHED } from './patched-rows.ts';

export interface Supporter {
	readonly id: string;
	readonly party: Party;
	/** ESD counts "… elements", who act without their government, among states; they are actors of their own. */
	readonly countedAs: 'state' | 'other';
	readonly elements: boolean;
}

/** How many supporters are meant, in all, of states, of others. */
export interface Counts {
	readonly all: number;
	readonly state: number;
	readonly other: number;
}

/** The counts in `<column>`, `<column>_s`, `<column>_ns`. */
export function readCounts(row: TableRow, column: string): Counts {
	const [all, state, other] = ['', '_s', '_ns'].map((end) => wholeNumber(row, column + end));
	const counts = { all: all ?? 0, state: state ?? 0, other: other ?? 0 };
	if (counts.all !== counts.state + counts.other)
		throw new ImportProblem(
			row.line,
			`${column} is ${String(counts.all)}, not ${String(counts.state)} states and ${String(counts.other)} others.`
		);
	return counts;
}

/**
 * Who supports: names and ids of one cell each, paired in order. Names hold commas
 * with a space after them; those without are between names. There must be as many
 * as the row counts, save in rows that are patched.
 */
export function readSupporters(row: TableRow, counted: Counts): Supporter[] {
	const written = row.cell('ext_id');
	const names = parts(row.cell('ext_name'));
	const patch = PATCHED.get(row.cell('id'));
	const patched = patch?.written === written;
	const ids = patched
		? patch.ids
		: written.split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]));
	if (ids.length !== names.length || (!patched && ids.length !== counted.all))
		throw new ImportProblem(
			row.line,
			`ext_name has ${String(names.length)} names, ext_id ${String(ids.length)} ids, ext_count is ${String(counted.all)}.`
		);
	const supporters = ids.map((id, index) => supporterOf(id, names[index] ?? '', row.line));
	const states = supporters.filter(({ countedAs }) => countedAs === 'state').length;
	if (states !== counted.state)
		throw new ImportProblem(
			row.line,
			`ext_count_s is ${String(counted.state)}, but ${String(states)} of the names are states.`
		);
	return supporters;
}

/** A government's number is known by its id, not by its name. */
export function partyOf(id: string, name: string, line: number): Party {
	const number = GOVERNMENTS.get(id);
	if ((number !== undefined) !== name.startsWith('Government of '))
		throw new ImportProblem(
			line,
			number === undefined
				? `“${name}” has the id ${id}, which is no government's: add it to the table of governments.`
				: `“${name}” has the id ${id}, which is that of a government.`
		);
	if (!/^\d+$/.test(id)) throw new ImportProblem(line, `“${id}” is no id.`);
	return number === undefined ? { is: 'group', id, label: name } : { is: 'government', number };
}

function supporterOf(id: string, name: string, line: number): Supporter {
	const party = partyOf(id, name, line);
	const elements = name.endsWith(' elements');
	return {
		id,
		party,
		countedAs: party.is === 'government' || elements ? 'state' : 'other',
		elements
	};
}
