import { parsePartialDate } from '../../model/partial-date.ts';
import { ImportProblem } from '../import-problem.ts';
import type { TableRow } from './read-table.ts';

/** A whole number; anything else stops the import. */
export function wholeNumber(row: TableRow, column: string): number {
	const text = row.cell(column);
	if (!/^-?\d+$/.test(text))
		throw new ImportProblem(row.line, `${column} is “${text}”, not a whole number.`);
	return Number(text);
}

/** The same where the cell may be empty. */
export function wholeNumberOrNone(row: TableRow, column: string): number | undefined {
	return row.cell(column) === '' ? undefined : wholeNumber(row, column);
}

/** One of a closed list of codes. */
export function oneOf<T extends string>(row: TableRow, column: string, codes: readonly T[]): T {
	const text = row.cell(column);
	const found = codes.find((code) => code === text);
	if (found === undefined)
		throw new ImportProblem(row.line, `${column} is “${text}”, none of ${codes.join(', ')}.`);
	return found;
}

/** 0 or 1. */
export function flag(row: TableRow, column: string): boolean {
	return oneOf(row, column, ['0', '1'] as const) === '1';
}

/** A day as `2020-09-27`; one that a spreadsheet has rewritten stops the import. */
export function day(row: TableRow, column: string): string {
	const text = row.cell(column);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || parsePartialDate(text) === undefined)
		throw new ImportProblem(
			row.line,
			`${column} is “${text}”, not a day as 2020-09-27: a spreadsheet may have rewritten it; take the original file.`
		);
	return text;
}

/** Parts of a list: split where a comma has no space after it, trimmed. Names may hold commas with a space. */
export function parts(text: string): string[] {
	return text
		.split(/,(?! )/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
