import { rangesOf } from './year-ranges.ts';

/** Rows of a dataset, `705-1992`, in words: those of one seat and of years in a row as one, `rows 705-1992 to 705-2023`. Seats in the order given, years ascending. */
export function wordRows(rows: readonly string[]): string[] {
	const seats = new Map<string, Set<number>>();
	for (const row of rows) {
		const dash = row.lastIndexOf('-');
		const seat = row.slice(0, dash);
		seats.set(seat, (seats.get(seat) ?? new Set()).add(Number(row.slice(dash + 1))));
	}
	return [...seats].flatMap(([seat, years]) =>
		rangesOf([...years].sort((a, b) => a - b)).map(({ from, to }) =>
			from === to
				? `row ${seat}-${String(from)}`
				: `rows ${seat}-${String(from)} to ${seat}-${String(to)}`
		)
	);
}
