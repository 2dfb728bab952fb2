import { compareGrades } from '#lib/facts/model/grade.ts';
import { dayIn, wordCell, type Column, type TableRow } from './table-rows.ts';

// A collator of its own: asked one by one, thousands of names are compared a hundred times slower.
const NAMES = new Intl.Collator('en', { numeric: true });

/** Sorts rows by a column; equal ones keep the order by id. What has no date stands last whichever way dates are sorted. */
export function sortRows(rows: readonly TableRow[], by: Column, descending: boolean): TableRow[] {
	const sign = descending ? -1 : 1;
	return rows
		.map((row) => ({ row, key: keyOf(row, by) }))
		.sort(
			(a, b) =>
				lastWithout(a.key, b.key) ||
				sign * compareBy(by, a, b) ||
				(a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0)
		)
		.map(({ row }) => row);
}

interface Keyed {
	readonly row: TableRow;
	readonly key: string | number | undefined;
}

function keyOf(row: TableRow, by: Column): Keyed['key'] {
	switch (by) {
		case 'since':
		case 'until':
			return dayIn(row[by]);
		case 'sources':
			return row.sources.length;
		case 'from':
		case 'kind':
		case 'to':
		case 'standing':
		case 'change':
		case 'sign':
		case 'grade':
			return wordCell(row, by);
		default:
			return by satisfies never;
	}
}

function lastWithout(a: Keyed['key'], b: Keyed['key']): number {
	return Number(a === undefined) - Number(b === undefined);
}

function compareBy(by: Column, a: Keyed, b: Keyed): number {
	if (by === 'grade') return compareGrades(a.row.grade, b.row.grade);
	if (typeof a.key === 'number' && typeof b.key === 'number') return a.key - b.key;
	return NAMES.compare(String(a.key ?? ''), String(b.key ?? ''));
}
