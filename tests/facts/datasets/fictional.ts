import { parseCodes } from '#lib/facts/datasets/codes/parse-codes.ts';
import { identitiesOf } from '#lib/facts/datasets/identities/identities-of.ts';
import type { Compiled, Identities, Importer } from '#lib/facts/datasets/importer.ts';
import { readTable } from '#lib/facts/datasets/table/read-table.ts';
import type { Observation } from '#lib/facts/model/observation.ts';

/**
 * States for tests. 904 passes from the Old Union to the New Republic on 1991-12-26;
 * Westland is 905 and, from 1990-10-03, 906 as well; Eastland ended with 1990-10-02.
 */
const STATES = parseCodes(`
aaland | Aaland | 901 | 901 | aa | - | -
borduria | Borduria | 902 | 902 | bo | - | -
syldavia | Syldavia | 903 | 903 | sy | - | -
old-union | Old Union | 904@..1991-12-25 | 904@..1991-12-25 | - | - | -
new-republic | New Republic | 904@1991-12-26.. | 904@1991-12-26.. | nr | - | -
westland | Westland | 905 | 905 906@1990-10-03.. | we | - | -
eastland | Eastland | 907 | 907 | - | - | -
latecomer | Latecomer | 908 | 908 | la | - | -
`);

export const FICTIONAL: Identities = identitiesOf({
	states: STATES,
	entities: [
		{ id: 'old-union', label: 'Old Union', until: '1991-12-25' },
		{ id: 'new-republic', label: 'New Republic', since: '1991-12-26' },
		{ id: 'westland', label: 'Westland', since: '1949-09-21' },
		{ id: 'eastland', label: 'Eastland', since: '1949-10-05', until: '1990-10-02' },
		{ id: 'latecomer', label: 'Latecomer', since: '1971-12-02' }
	]
});

/** A comma-separated file with these cells; columns that a row leaves out hold the default. */
export function csv(
	columns: readonly string[],
	rows: readonly Readonly<Record<string, string | number>>[],
	otherwise = '0'
): string {
	const lines = rows.map((row) =>
		columns.map((column) => `"${String(row[column] ?? otherwise)}"`).join(',')
	);
	return [columns.join(','), ...lines, ''].join('\n');
}

/** Reads and maps a file. */
export function compile(importer: Importer, text: string, identities = FICTIONAL): Compiled {
	return importer.map(readTable(text, importer.columns), identities);
}

/** An observation in one line: kind, ends, period. */
export function brief({ kind, from, to, mutual, grave, claim }: Observation): string {
	const arrow = mutual === true ? '=' : mutual === false ? '→' : '–';
	const end = claim.observed === undefined ? (claim.until ?? '') : `observed ${claim.observed}`;
	return `${kind} ${from} ${arrow} ${to} ${claim.since ?? ''}/${end}${grave === true ? ' grave' : ''}`;
}
