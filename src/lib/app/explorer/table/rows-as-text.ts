import { toTabbed, toTable, type Column as TextColumn } from '#lib/exchange/csv/csv-table.ts';
import type { ExportedFile } from '#lib/exchange/format.ts';
import { nameFile } from '#lib/exchange/name-file.ts';
import { COLUMNS, COMPARED_COLUMNS, wordCell, type TableRow } from './table-rows.ts';

/** `change` stands where the rows tell it. */
function headingsOf(rows: readonly TableRow[]): TextColumn<TableRow>[] {
	const isCompared = rows.some(({ change }) => change !== undefined);
	return [
		{ id: 'id', read: ({ id }) => id },
		...(isCompared ? COMPARED_COLUMNS : COLUMNS).map((column): TextColumn<TableRow> => ({
			id: column,
			read: (row) => (column === 'sources' ? row.sources.length : wordCell(row, column))
		})),
		{ id: 'sourceIds', read: ({ sources }) => sources.join(' ') }
	];
}

/** The rows as they stand, for the clipboard. */
export function rowsAsTabbed(rows: readonly TableRow[]): string {
	return toTabbed(headingsOf(rows), rows);
}

/** The rows as they stand as a CSV file; every row says the day it speaks of and the revision. */
export function rowsAsFile(
	rows: readonly TableRow[],
	about: { readonly title: string; readonly day: string; readonly revision: string }
): ExportedFile {
	const columns = [
		...headingsOf(rows),
		{ id: 'asOf', read: () => about.day },
		{ id: 'revision', read: () => about.revision }
	];
	return {
		name: nameFile(about.title, about.day, about.revision, 'csv'),
		mediaType: 'text/csv',
		content: toTable(columns, rows)
	};
}
