import { parsePartialDate } from '../../model/partial-date.ts';
import { ImportProblem } from '../import-problem.ts';
import type { Listed } from '../state-lists/listed.ts';
import { oneOf, wholeNumber } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import { VERSIONS } from './columns.ts';

/** Reads one row of the COW state system. */
export function readRow(row: TableRow): Listed {
	oneOf(row, 'version', VERSIONS);
	const [since, until] = [dayOf(row, 'st'), dayOf(row, 'end')];
	if (until < since) throw new ImportProblem(row.line, `It ends (${until}) before it begins.`);
	return {
		line: row.line,
		code: String(wholeNumber(row, 'ccode')),
		name: row.cell('statenme'),
		since,
		until
	};
}

function dayOf(row: TableRow, prefix: 'st' | 'end'): string {
	const [year, month, day] = ['year', 'month', 'day'].map((unit) =>
		String(wholeNumber(row, `${prefix}${unit}`)).padStart(2, '0')
	);
	const text = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
	if (parsePartialDate(text) === undefined)
		throw new ImportProblem(row.line, `${text} is no day of the calendar.`);
	return text;
}
