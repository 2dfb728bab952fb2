import { ImportProblem } from '../import-problem.ts';
import { oneOf, wholeNumber } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import { HORIZON, PRINCIPAL, TYPES } from './columns.ts';
import { MENDED_CODES } from './mended-codes.ts';

/** One rivalry between two states, by COW numbers. */
export interface Rivalry {
	readonly line: number;
	readonly id: string;
	readonly codes: readonly [string, string];
	readonly first: number;
	readonly last: number;
	/** What it is coded to be about; a blank is not coded, which is no “no”. */
	readonly types: readonly string[];
}

/** Reads one row, with the two codes mended that name another state than the rivalry does. */
export function readRivalry(row: TableRow): Rivalry {
	const id = String(wholeNumber(row, 'tssr_id'));
	const [first, last] = [wholeNumber(row, 'start'), wholeNumber(row, 'end')];
	if (last < first)
		throw new ImportProblem(row.line, `It ends (${String(last)}) before it begins.`);
	if (last > HORIZON)
		throw new ImportProblem(
			row.line,
			`It ends in ${String(last)}, past the dataset’s last year, ${String(HORIZON)}: this is another release.`
		);
	for (const column of PRINCIPAL) isCoded(row, column);
	return {
		line: row.line,
		id,
		codes: [code(row, 'ccode1', id), code(row, 'ccode2', id)],
		first,
		last,
		types: [...TYPES].flatMap(([column, words]) => (isCoded(row, column) ? words : []))
	};
}

function code(row: TableRow, column: string, id: string): string {
	const read = String(wholeNumber(row, column));
	const mended = MENDED_CODES.get(id);
	return mended !== undefined && mended.wrong === read ? mended.right : read;
}

function isCoded(row: TableRow, column: string): boolean {
	return oneOf(row, column, ['', '1'] as const) === '1';
}
