import type { SourceLookup } from '#lib/answers/text/texts.ts';
import { fold } from '#lib/answers/graph/names/fold.ts';
import { COMPARED_COLUMNS, wordCell, type TableRow } from './table-rows.ts';

/** A row with all its words folded, ready to be searched. */
export interface SearchedRow {
	readonly row: TableRow;
	readonly words: string;
}

/** Folds what stands in the rows, ids and, as far as they are at hand, titles of their sources too. Some 20 ms for a thousand rows: once a scene. */
export function searchable(rows: readonly TableRow[], sourceOf: SourceLookup): SearchedRow[] {
	const titles = new Map<string, string>();
	const titleOf = (id: string) => {
		const known = titles.get(id) ?? fold(`${sourceOf(id)?.title ?? ''} ${id}`);
		titles.set(id, known);
		return known;
	};
	return rows.map((row) => ({
		row,
		words: [
			fold([row.family, ...COMPARED_COLUMNS.map((column) => wordCell(row, column))].join(' · ')),
			...row.sources.map(titleOf)
		].join(' · ')
	}));
}

/** Rows that hold every word of the text, whatever its case and accents; in their order, all for no word. */
export function filterRows(rows: readonly SearchedRow[], text: string): TableRow[] {
	const wanted = fold(text)
		.split(' ')
		.filter((word) => word !== '');
	return rows
		.filter(({ words }) => wanted.every((word) => words.includes(word)))
		.map(({ row }) => row);
}
