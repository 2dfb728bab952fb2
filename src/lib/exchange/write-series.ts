import type { Cell, SeriesTable } from '#lib/picture/figures/series/series-table.ts';
import { toTable, type Column } from './csv/csv-table.ts';

/** The numbers of a series as CSV; every row says its revision. */
export function writeSeries({ header, rows }: SeriesTable, revision: string): string {
	const columns = header.map((id, at): Column<readonly Cell[]> => ({ id, read: (row) => row[at] }));
	return toTable([...columns, { id: 'revision', read: () => revision }], rows);
}
