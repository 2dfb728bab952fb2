import { ImportProblem } from '../import-problem.ts';
import type { TableRow } from '../table/read-table.ts';

/** A decimal number such as `-0.53`; anything else stops the import. */
export function decimal(row: TableRow, column: string): number {
	const text = row.cell(column);
	if (!/^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text))
		throw new ImportProblem(row.line, `${column} is “${text}”, not a decimal number.`);
	return Number(text);
}
