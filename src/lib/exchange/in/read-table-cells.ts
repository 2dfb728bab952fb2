import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { FileProblem } from '../upload/file-problem.ts';
import type { Cells } from './cells.ts';

/** Rows of one table, the head aside; a spreadsheet has about a million. */
const MOST_ROWS = 200_000;
const LONGEST_CELL = 20_000;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** What was made harmless for spreadsheets: the first apostrophe is none of the text's. */
const HARMLESS = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

export interface TableRows {
	readonly name: string;
	readonly columns: readonly string[];
	/** `row` counts from 1 with the head, as spreadsheets do. */
	readonly rows: readonly { readonly row: number; readonly cells: Cells }[];
}

/** Reads a comma- or semicolon-separated table with a head; all that is wrong with its form, row by row, goes to `problems`. Empty rows are passed over, cells trimmed. */
export function readTableCells(
	name: string,
	text: string,
	problems: FileProblem[]
): TableRows | undefined {
	const records = recordsOf(name, text, problems);
	if (records === undefined) return undefined;
	const [head = [], ...rows] = records;
	const columns = head.map((column) => column.trim());
	const twice = columns.find((column, at) => column !== '' && columns.indexOf(column) !== at);
	if (twice !== undefined)
		problems.push({ where: `${name}, row 1`, message: `The column "${twice}" stands twice.` });
	return {
		name,
		columns,
		rows: rows.flatMap((record, index) => {
			const row = index + 2;
			if (record.every((cell) => cell.trim() === '')) return [];
			if (
				record.length > columns.length &&
				record.slice(columns.length).some((cell) => cell !== '')
			)
				problems.push({
					where: `${name}, row ${String(row)}`,
					message: `The row has ${String(record.length)} cells, the head ${String(columns.length)}: put a text with a comma in quotes.`
				});
			const cells = new Map<string, string>();
			for (const [at, column] of columns.entries()) {
				const cell = (record[at] ?? '').trim();
				if (column === '' || cell === '') continue;
				const fault = faultOf(cell);
				if (fault !== undefined)
					problems.push({ where: `${name}, row ${String(row)}, column ${column}`, message: fault });
				cells.set(column, HARMLESS.test(cell) ? cell.slice(1) : cell);
			}
			return [{ row, cells }];
		})
	};
}

function recordsOf(
	name: string,
	text: string,
	problems: FileProblem[]
): readonly string[][] | undefined {
	try {
		const first = text.slice(0, text.search(/[\r\n]|$/));
		const records = parse(text, {
			bom: true,
			// Spreadsheets in many languages write semicolons.
			delimiter: first.includes(';') && !first.includes(',') ? ';' : ',',
			relax_column_count: true,
			skip_empty_lines: false,
			max_record_size: 1_000_000,
			to: MOST_ROWS + 2
		}) as string[][];
		if (records.length > MOST_ROWS + 1)
			problems.push({
				where: name,
				message: `The table has more than ${String(MOST_ROWS)} rows: cut it into several files.`
			});
		else if (records.length > 0) return records;
		else problems.push({ where: name, message: 'The table is empty: it needs a head and rows.' });
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const { lines } = error as { readonly lines?: number };
		problems.push({
			where: lines === undefined ? name : `${name}, line ${String(lines)}`,
			message: `A quote stands wrong or is never closed: the file is damaged or cut off. Write "" for a quote inside of a cell.`
		});
	}
	return undefined;
}

function faultOf(cell: string): string | undefined {
	if (cell.includes('\uFFFD')) return 'The text is not UTF-8: save the file as "CSV UTF-8".';
	if (CONTROL.test(cell)) return 'A control character stands in this text: take it out.';
	if (cell.length > LONGEST_CELL) return `A text of more than ${String(LONGEST_CELL)} characters.`;
	return undefined;
}
