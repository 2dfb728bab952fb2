import { parse } from 'csv-parse/sync';
import { ImportProblem } from '../import-problem.ts';

/** One row of a dataset's file, with the line it begins at. */
export interface TableRow {
	readonly line: number;
	/** The cell of a column that the table has, trimmed; '' where it is empty. */
	cell(column: string): string;
}

/** A decoded file may hold this where its encoding was not what it was read as. */
const REPLACEMENT = '\uFFFD';

/**
 * Reads a comma-separated file strictly: its columns must be exactly these, in any
 * order; a shifted, cut-off or wrongly encoded row stops with its line.
 */
export function readTable(text: string, columns: readonly string[]): TableRow[] {
	const records = recordsOf(text);
	const [head, ...rows] = records;
	if (head === undefined) throw new ImportProblem(0, 'The file is empty.');
	const places = placesOf(head.record, columns);
	return rows.map(({ record, line }) => {
		if (record.length !== columns.length)
			throw new ImportProblem(
				line,
				`The row has ${String(record.length)} cells, the head ${String(columns.length)}: it is shifted or cut off.`
			);
		const broken = record.findIndex((cell) => cell.includes(REPLACEMENT));
		if (broken !== -1)
			throw new ImportProblem(
				line,
				`“${record[broken] ?? ''}” is not UTF-8: save the file as UTF-8.`
			);
		return {
			line,
			cell(column) {
				const place = places.get(column);
				if (place === undefined) throw new RangeError(`The reader asks for a column "${column}".`);
				return (record[place] ?? '').trim();
			}
		};
	});
}

interface Parsed {
	readonly record: readonly string[];
	readonly line: number;
}

function recordsOf(text: string): Parsed[] {
	let end = 0;
	try {
		const parsed = parse(text, {
			bom: true,
			info: true,
			relax_column_count: true,
			skip_empty_lines: true
		}) as unknown as { record: string[]; info: { lines: number } }[];
		return parsed.map(({ record, info }) => {
			const line = end + 1;
			end = info.lines;
			return { record, line };
		});
	} catch (cause) {
		const line =
			typeof cause === 'object' && cause !== null && 'lines' in cause ? Number(cause.lines) : 0;
		throw new ImportProblem(line, cause instanceof Error ? cause.message : String(cause));
	}
}

function placesOf(head: readonly string[], columns: readonly string[]): Map<string, number> {
	const places = new Map(head.map((name, place) => [name.trim(), place]));
	const unknown = [...places.keys()].filter((name) => !columns.includes(name));
	const missing = columns.filter((name) => !places.has(name));
	if (unknown.length > 0)
		throw new ImportProblem(
			1,
			`Unknown columns: ${unknown.join(', ')}. The dataset has changed its format.`
		);
	if (missing.length > 0) throw new ImportProblem(1, `Columns are missing: ${missing.join(', ')}.`);
	return places;
}
