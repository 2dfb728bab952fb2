import { ImportProblem } from '../import-problem.ts';
import { flag, wholeNumber } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import type { CodedDuties } from './coded-duty.ts';
import type { Duty } from './duties.ts';

/** How a dataset of directed dyad-years writes them. */
export interface DutyFormat {
	/** The duty that each column codes. */
	readonly duties: ReadonlyMap<string, Duty>;
	/** The last year that the dataset looked at. */
	readonly horizon: number;
}

/**
 * Reads rows of directed dyad-years: each once, and each beside its mirror image, since
 * a duty that is missing on one side would be taken for a one-way duty.
 */
export function readDuties(
	rows: readonly TableRow[],
	{ duties, horizon }: DutyFormat
): CodedDuties[] {
	const coded = rows.map((row): CodedDuties => {
		const year = wholeNumber(row, 'year');
		if (year > horizon)
			throw new ImportProblem(
				row.line,
				`The year ${String(year)} lies past the dataset’s last, ${String(horizon)}: this is another release.`
			);
		return {
			line: row.line,
			codes: [code(row, 'ccode1'), code(row, 'ccode2')],
			year,
			duties: [...duties].flatMap(([column, duty]) => (flag(row, column) ? duty : []))
		};
	});
	refuseUnmirrored(coded);
	return coded;
}

function code(row: TableRow, column: string): string {
	return String(wholeNumber(row, column));
}

function refuseUnmirrored(coded: readonly CodedDuties[]): void {
	const seen = new Map<string, number>();
	for (const { codes, year, line } of coded) {
		const key = `${codes.join(' ')} ${String(year)}`;
		const earlier = seen.get(key);
		if (codes[0] === codes[1]) throw new ImportProblem(line, 'It ties a state to itself.');
		if (earlier !== undefined)
			throw new ImportProblem(line, `It repeats line ${String(earlier)}: ${key}.`);
		seen.set(key, line);
	}
	for (const { codes, year, line } of coded)
		if (!seen.has(`${codes[1]} ${codes[0]} ${String(year)}`))
			throw new ImportProblem(
				line,
				`The row of ${codes[1]} towards ${codes[0]} in ${String(year)} is missing: the file is cut off.`
			);
}
