import { ImportProblem } from '../import-problem.ts';
import { day, oneOf, wholeNumber } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';

const ENTRIES = ['Regular', 'Irregular', 'Foreign Imposition', 'Unknown'] as const;
const EXITS = [
	'Regular',
	'Irregular',
	'Natural Death',
	'Still in Office',
	'Foreign',
	'Retired Due to Ill Health',
	'Suicide',
	'Unknown'
] as const;

/** One unbroken time of an effective leader in office. */
export interface Term {
	readonly line: number;
	/** `USA-1869`: unique. */
	readonly obsid: string;
	/** Gleditsch and Ward's number. */
	readonly gw: string;
	readonly leadid: string;
	/** As coded: mostly the surname, at times `Peron, Isabel`. */
	readonly leader: string;
	readonly since: string;
	readonly until: string;
	/** Still in office on the last day coded: the dataset's horizon, not an end. */
	readonly stillInOffice: boolean;
	readonly exit: (typeof EXITS)[number];
}

/**
 * Leaders whose last term ended before the conflicts of the graph begin are not
 * told: Archigos has them by surname only, and nothing else in the graph is about them.
 */
export const FIRST_YEAR_TOLD = 1946;

/** The last days that were coded, of the dataset and of five states. */
const HORIZONS = ['2015-12-31', '2014-12-31'];

/** Reads all rows strictly; a row that ends before it begins stops, and so does a second one of the same id. */
export function readTerms(rows: readonly TableRow[]): Term[] {
	const seen = new Set<string>();
	return rows.map((row) => {
		const term = readTerm(row);
		if (seen.has(term.obsid))
			throw new ImportProblem(row.line, `obsid “${term.obsid}” stands there twice.`);
		seen.add(term.obsid);
		return term;
	});
}

function readTerm(row: TableRow): Term {
	const [since, until] = [day(row, 'startdate'), day(row, 'enddate')];
	if (until < since)
		throw new ImportProblem(row.line, `enddate ${until} lies before startdate ${since}.`);
	oneOf(row, 'entry', ENTRIES);
	const exit = oneOf(row, 'exit', EXITS);
	return {
		line: row.line,
		obsid: filled(row, 'obsid'),
		gw: String(wholeNumber(row, 'gwcode')),
		leadid: filled(row, 'leadid'),
		leader: filled(row, 'leader').replaceAll(/\s+/g, ' '),
		since,
		until,
		stillInOffice: exit === 'Still in Office' || HORIZONS.includes(until),
		exit
	};
}

function filled(row: TableRow, column: string): string {
	const text = row.cell(column);
	if (text === '') throw new ImportProblem(row.line, `${column} is empty.`);
	return text;
}
