import { ImportProblem } from '../import-problem.ts';
import { day, flag, oneOf } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import { codesIn, listed } from '../ucdp/codes-in.ts';
import { readConflict, readYear, type ConflictOf } from '../ucdp/conflict.ts';
import { readSecondary, readSide, type Side } from '../ucdp/read-side.ts';
import { readStart, type Start } from '../ucdp/start-of.ts';

/** One year in which a conflict was active: 25 deaths or more in battle in one of its dyads. */
export interface ConflictYear {
	readonly line: number;
	readonly year: number;
	readonly of: ConflictOf;
	/** Numbers of the states in which, or between which, it is. */
	readonly locations: readonly string[];
	/** All who fought on a side, in whatever dyads. */
	readonly a: Side;
	readonly b: Side;
	/** Names of the groups of the second side, by letter: not in the order of their ids. */
	readonly names: readonly string[];
	readonly secondary: Readonly<Record<'a' | 'b', readonly string[]>>;
	readonly intensity: 'minor' | 'war';
	readonly start: Start;
	/** Where the episode ended in this year: about when. */
	readonly end?: string;
}

const INTENSITIES = ['1', '2'] as const;

/** Reads all rows; what is not understood stops with its line. A conflict has one row a year. */
export function readConflictYears(rows: readonly TableRow[]): ConflictYear[] {
	const seen = new Set<string>();
	return rows.map((row) => {
		oneOf(row, 'version', ['25.1']);
		const year = readYear(row);
		const of = readConflict(row);
		const start = readStart(row);
		const end = readEnd(row, year);
		if (start.year > year)
			throw new ImportProblem(
				row.line,
				`start_date2 lies in ${String(start.year)}, after the year of the row.`
			);
		const key = `${of.conflict}|${String(year)}`;
		if (seen.has(key))
			throw new ImportProblem(
				row.line,
				`Conflict ${of.conflict} has a second row for ${String(year)}.`
			);
		seen.add(key);
		return {
			line: row.line,
			year,
			of,
			locations: codesIn(row, 'gwno_loc'),
			a: readSide(row, 'a'),
			b: readSide(row, 'b'),
			names: listed(row.cell('side_b')),
			secondary: { a: readSecondary(row, 'a'), b: readSecondary(row, 'b') },
			intensity: oneOf(row, 'intensity_level', INTENSITIES) === '1' ? 'minor' : 'war',
			start,
			...(end === undefined ? {} : { end })
		};
	});
}

/**
 * The end of an episode. `ep_end_prec` is empty in every row, so the day is about
 * the day; 31 December stands for "some time in the year", of which only the year
 * is kept: it is the last with fighting, and that is not in doubt.
 */
function readEnd(row: TableRow, year: number): string | undefined {
	if (row.cell('ep_end_prec') !== '')
		throw new ImportProblem(row.line, 'ep_end_prec is filled: the dataset has changed its format.');
	if (!flag(row, 'ep_end')) {
		if (row.cell('ep_end_date') !== '')
			throw new ImportProblem(row.line, 'ep_end is 0, but ep_end_date is filled.');
		return undefined;
	}
	const written = day(row, 'ep_end_date');
	if (!written.startsWith(String(year)))
		throw new ImportProblem(row.line, `ep_end_date is ${written}, outside the year of the row.`);
	return written.endsWith('-12-31') ? String(year) : `${written}~`;
}
