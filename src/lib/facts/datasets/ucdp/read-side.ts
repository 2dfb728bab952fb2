import { ImportProblem } from '../import-problem.ts';
import type { TableRow } from '../table/read-table.ts';
import { codesIn, listed } from './codes-in.ts';
import type { Party } from './party.ts';

export type SideName = 'a' | 'b';

/** One side of a row: its primary parties, and the ids they are known by as a side. */
export interface Side {
	readonly ids: readonly string[];
	readonly parties: readonly [Party, ...Party[]];
}

/**
 * The primary parties of a side. Governments are told by the numbers of their
 * states, groups by their ids: UCDP sorts names by letter and ids by number, so
 * that only a group that stands alone has its name beside its id.
 */
export function readSide(row: TableRow, side: SideName): Side {
	const ids = codesIn(row, `side_${side}_id`);
	const numbers = codesIn(row, `gwno_${side}`);
	const name = row.cell(`side_${side}`);
	if (numbers.length > 0 && numbers.length !== ids.length)
		throw new ImportProblem(
			row.line,
			`side_${side} has ${String(ids.length)} ids, but ${String(numbers.length)} numbers of states.`
		);
	if (numbers.length === 0 && listed(name).some(isGovernment))
		throw new ImportProblem(row.line, `“${name}” has no number of a state in gwno_${side}.`);
	const [first, ...others] =
		numbers.length > 0
			? numbers.map((number): Party => ({ is: 'government', number }))
			: ids.map((id): Party => ({ is: 'group', id, ...(ids.length === 1 ? { label: name } : {}) }));
	if (first === undefined || name === '')
		throw new ImportProblem(row.line, `side_${side} names nobody.`);
	return {
		ids: [...ids].sort((one, other) => Number(one) - Number(other)),
		parties: [first, ...others]
	};
}

/** The numbers of the states that take part on a side as secondary parties. Their order is not that of the names. */
export function readSecondary(row: TableRow, side: SideName): string[] {
	const names = listed(row.cell(`side_${side}_2nd`));
	const numbers = codesIn(row, `gwno_${side}_2nd`);
	const group = names.find((name) => !isGovernment(name));
	if (group !== undefined)
		throw new ImportProblem(
			row.line,
			`“${group}” is a secondary party and no government: it has no number to know it by.`
		);
	if (names.length !== numbers.length)
		throw new ImportProblem(
			row.line,
			`side_${side}_2nd names ${String(names.length)}, gwno_${side}_2nd has ${String(numbers.length)} numbers.`
		);
	return numbers;
}

function isGovernment(name: string): boolean {
	return name.startsWith('Government of ');
}
