import type { Citation } from '../../../prose.ts';

/** Cites the two rows of each year that distances, or the want of one, rest on. */
export function citeValues(
	source: string,
	years: readonly { readonly rows: readonly [string, string] }[]
): Citation {
	return { cite: [], values: { source, rows: years.flatMap(({ rows }) => rows) } };
}
