import { ImportProblem } from '../import-problem.ts';
import { flag, oneOf, wholeNumber } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import { FATALITIES, HORIZON, HOSTILITIES, NO_ACTION } from './columns.ts';

/** What one side did, and bore, in a dispute. */
export interface Side {
	readonly code: string;
	/** 1 no action to 5 war. */
	readonly hostility: number;
	/** 0–6; undefined where unknown. */
	readonly fatality: number | undefined;
	/** It was in the dispute from its first day. */
	readonly began: boolean;
}

/** One row: a dispute between two states in a year, seen from the first of them. */
export interface DisputeYear {
	readonly line: number;
	readonly dispute: string;
	readonly year: number;
	readonly sides: readonly [Side, Side];
	/** Month in which the dispute as a whole began, 1–12, and its longest possible length in days. */
	readonly startMonth: number;
	readonly longestDays: number;
}

/** Reads one row strictly; columns that the project does not tell are read all the same. */
export function readRow(row: TableRow): DisputeYear {
	const year = wholeNumber(row, 'year');
	if (year > HORIZON)
		throw new ImportProblem(
			row.line,
			`The year ${String(year)} lies past the dataset’s last, ${String(HORIZON)}: this is another release.`
		);
	for (const column of ['cowmidongoing', 'cowmidonset', 'sidea1', 'sidea2', 'recip'])
		flag(row, column);
	for (const column of ['fatalpre1', 'fatalpre2', 'mindur']) wholeNumber(row, column);
	oneOf(row, 'fatality', FATALITIES);
	oneOf(row, 'hostlev', HOSTILITIES);
	const startMonth = wholeNumber(row, 'stmon');
	if (startMonth < 1 || startMonth > 12)
		throw new ImportProblem(row.line, `stmon is ${String(startMonth)}, no month.`);
	const longestDays = wholeNumber(row, 'maxdur');
	if (longestDays < 1)
		throw new ImportProblem(
			row.line,
			`maxdur is ${String(longestDays)}: a dispute lasts a day at least.`
		);
	return {
		line: row.line,
		dispute: String(wholeNumber(row, 'dispnum')),
		year,
		sides: [readSide(row, '1'), readSide(row, '2')],
		startMonth,
		longestDays
	};
}

function readSide(row: TableRow, number: '1' | '2'): Side {
	const hostility = Number(oneOf(row, `hostlev${number}`, HOSTILITIES));
	const act = wholeNumber(row, `hiact${number}`);
	if (act < 0 || act > 21 || (act === 0) !== (hostility === NO_ACTION))
		throw new ImportProblem(
			row.line,
			`hiact${number} is ${String(act)} beside hostlev${number} ${String(hostility)}: no action is 0 and 1 together.`
		);
	const fatality = Number(oneOf(row, `fatality${number}`, FATALITIES));
	return {
		code: String(wholeNumber(row, `ccode${number}`)),
		hostility,
		fatality: fatality < 0 ? undefined : fatality,
		began: flag(row, `orig${number}`)
	};
}
