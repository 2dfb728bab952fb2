import { ImportProblem } from '../import-problem.ts';
import type { Listed } from '../state-lists/listed.ts';
import { day, wholeNumber } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import { HORIZON } from './columns.ts';

/** A seat of government, and where it lies in degrees. */
export interface Seat extends Listed {
	readonly capital: string;
	readonly latitude: number;
	readonly longitude: number;
}

/** Reads one row of the list of capitals. */
export function readSeat(row: TableRow): Seat {
	const [since, until] = [day(row, 'stdate'), day(row, 'enddate')];
	if (until > HORIZON)
		throw new ImportProblem(
			row.line,
			`It ends on ${until}, past the list’s last day, ${HORIZON}: this is another release.`
		);
	if (row.cell('capital') === '') throw new ImportProblem(row.line, 'It names no capital.');
	return {
		line: row.line,
		code: String(wholeNumber(row, 'gwcode')),
		name: row.cell('statenme'),
		since,
		until,
		capital: row.cell('capital'),
		latitude: degrees(row, 'lat', 90),
		longitude: degrees(row, 'lng', 180)
	};
}

function degrees(row: TableRow, column: string, most: number): number {
	const text = row.cell(column);
	const degrees = Number(text);
	if (!/^-?\d+(\.\d+)?$/.test(text) || Math.abs(degrees) > most)
		throw new ImportProblem(
			row.line,
			`${column} is “${text}”, not degrees within ±${String(most)}.`
		);
	return degrees;
}
