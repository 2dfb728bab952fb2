import { ImportProblem } from '../import-problem.ts';
import { oneOf } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import { codeIn } from '../ucdp/codes-in.ts';
import { readConflict, readYear, type ConflictOf } from '../ucdp/conflict.ts';
import { readSecondary, readSide, type Side } from '../ucdp/read-side.ts';
import { readStart, type Start } from '../ucdp/start-of.ts';

/** One year in which two sides fought: 25 deaths or more in battle. */
export interface DyadYear {
	readonly line: number;
	readonly dyad: string;
	readonly year: number;
	readonly of: ConflictOf;
	readonly a: Side;
	readonly b: Side;
	/** Numbers of the states that took part beside each. */
	readonly secondary: Readonly<Record<'a' | 'b', readonly string[]>>;
	readonly start: Start;
}

const INTENSITIES = ['1', '2'] as const;

/** Reads all rows; what is not understood stops with its line. A dyad has one row a year. */
export function readDyads(rows: readonly TableRow[]): DyadYear[] {
	const seen = new Set<string>();
	return rows.map((row) => {
		oneOf(row, 'version', ['24.1']);
		oneOf(row, 'intensity_level', INTENSITIES);
		const read = {
			line: row.line,
			dyad: codeIn(row, 'dyad_id'),
			year: readYear(row),
			of: readConflict(row),
			a: readSide(row, 'a'),
			b: readSide(row, 'b'),
			secondary: { a: readSecondary(row, 'a'), b: readSecondary(row, 'b') },
			start: readStart(row)
		};
		oneSided(read.a, row, 'a');
		oneSided(read.b, row, 'b');
		if (read.start.year > read.year)
			throw new ImportProblem(
				row.line,
				`start_date2 lies in ${String(read.start.year)}, after the year of the row.`
			);
		const key = `${read.dyad}|${String(read.year)}`;
		if (seen.has(key))
			throw new ImportProblem(
				row.line,
				`Dyad ${read.dyad} has a second row for ${String(read.year)}.`
			);
		seen.add(key);
		return read;
	});
}

/** Several governments may fight as one side of a dyad, several groups never. */
function oneSided({ parties }: Side, row: TableRow, side: 'a' | 'b'): void {
	if (parties.length > 1 && parties.some(({ is }) => is === 'group'))
		throw new ImportProblem(row.line, `side_${side} of a dyad has several groups.`);
}
