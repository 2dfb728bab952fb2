import type { TableRow } from '../table/read-table.ts';

/** The same rows; `tell` hears how many have been read whenever it is a multiple of `every`, each multiple once. */
export function watchRows(
	rows: readonly TableRow[],
	every: number,
	tell: (read: number) => void
): TableRow[] {
	let told = 0;
	return rows.map((row, index) => ({
		line: row.line,
		cell(column) {
			if (index + 1 >= told + every) {
				told = index + 1 - ((index + 1) % every);
				tell(told);
			}
			return row.cell(column);
		}
	}));
}
