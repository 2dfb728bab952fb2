import { ImportProblem } from '../import-problem.ts';
import type { TableRow } from '../table/read-table.ts';

/** The numbers in a cell that joins several by commas, with or without spaces; none where it is empty. */
export function codesIn(row: TableRow, column: string): string[] {
	const codes = listed(row.cell(column));
	const wrong = codes.find((code) => !/^\d+$/.test(code));
	if (wrong !== undefined)
		throw new ImportProblem(row.line, `${column} holds “${wrong}”, which is no number.`);
	const twice = codes.find((code, index) => codes.indexOf(code) !== index);
	if (twice !== undefined)
		throw new ImportProblem(row.line, `${column} holds ${twice} more than once.`);
	return codes;
}

/** The single number of a cell. */
export function codeIn(row: TableRow, column: string): string {
	const [code, ...more] = codesIn(row, column);
	if (code === undefined || more.length > 0)
		throw new ImportProblem(row.line, `${column} is “${row.cell(column)}”, not one number.`);
	return code;
}

/** The names in a cell that joins several by commas outside parentheses; none where it is empty. */
export function listed(text: string): string[] {
	return text
		.split(/,(?![^(]*\))/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
