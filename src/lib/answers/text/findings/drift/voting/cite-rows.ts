import type { Citation } from '../../../prose.ts';
import { rangesOf } from './year-ranges.ts';

/** What two rows of a year tell. */
interface FromRows {
	readonly year: number;
	readonly rows: readonly [string, string];
}

/** Cites the rows that distances rest on, those of one seat and of years in a row as one: `rows 705-1992 to 705-2023`. */
export function citeRows(source: string, known: readonly FromRows[]): Citation {
	const seats = new Map<string, Set<number>>();
	for (const { year, rows } of known)
		for (const row of rows) {
			const seat = row.slice(0, row.lastIndexOf('-'));
			seats.set(seat, (seats.get(seat) ?? new Set()).add(year));
		}
	const at = [...seats].flatMap(([seat, years]) =>
		rangesOf([...years].sort((a, b) => a - b)).map(({ from, to }) =>
			from === to
				? `row ${seat}-${String(from)}`
				: `rows ${seat}-${String(from)} to ${seat}-${String(to)}`
		)
	);
	return { cite: [], rows: { source, at } };
}
