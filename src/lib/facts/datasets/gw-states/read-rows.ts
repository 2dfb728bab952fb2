import { ImportProblem } from '../import-problem.ts';
import type { Listed } from '../state-lists/listed.ts';
import { day, wholeNumber } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import { HORIZON } from './columns.ts';

/** Reads one row of the Gleditsch–Ward list. */
export function readRow(row: TableRow): Listed {
	const [since, until] = [day(row, 'startdate'), day(row, 'enddate')];
	if (until < since) throw new ImportProblem(row.line, `It ends (${until}) before it begins.`);
	if (until > HORIZON)
		throw new ImportProblem(
			row.line,
			`It ends on ${until}, past the list’s last day, ${HORIZON}: this is another release.`
		);
	return {
		line: row.line,
		code: String(wholeNumber(row, 'gwcode')),
		name: row.cell('statename'),
		since,
		until
	};
}
