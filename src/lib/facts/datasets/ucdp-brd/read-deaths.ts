import { ImportProblem } from '../import-problem.ts';
import { oneOf, wholeNumber } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import { readConflict, readYear, type ConflictOf } from '../ucdp/conflict.ts';

/** Deaths in battle in one conflict and year, by UCDP's best estimate. */
export interface DeathsOfYear {
	readonly of: ConflictOf;
	readonly year: number;
	readonly deaths: number;
}

/** Reads all rows; what is not understood stops with its line. The best estimate may lie below the low one: it is taken as it is. */
export function readDeaths(rows: readonly TableRow[]): DeathsOfYear[] {
	const seen = new Set<string>();
	return rows.map((row) => {
		oneOf(row, 'version', ['24.1']);
		const [deaths] = (['bd_best', 'bd_low', 'bd_high'] as const).map((column) =>
			countIn(row, column)
		);
		const of = readConflict(row, 'location_inc');
		const year = readYear(row);
		const key = `${of.conflict}|${String(year)}`;
		if (seen.has(key))
			throw new ImportProblem(
				row.line,
				`Conflict ${of.conflict} has a second row for ${String(year)}: this is not the file by conflict.`
			);
		seen.add(key);
		return { of, year, deaths: deaths ?? 0 };
	});
}

function countIn(row: TableRow, column: string): number {
	const count = wholeNumber(row, column);
	if (count < 0) throw new ImportProblem(row.line, `${column} is ${String(count)}, below nought.`);
	return count;
}
