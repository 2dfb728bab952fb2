import type { TieGroup } from './tie-groups.ts';

/** A group of which not all rows are listed by now. */
export interface ListedGroup extends TieGroup {
	/** Rows in all. */
	readonly total: number;
}

/** The first so many rows through all groups, in their order; groups that have none among them are left out. */
export function firstRows(groups: readonly TieGroup[], most: number): ListedGroup[] {
	let left = most;
	const listed: ListedGroup[] = [];
	for (const { family, rows } of groups) {
		if (left <= 0) break;
		listed.push({ family, rows: rows.slice(0, left), total: rows.length });
		left -= rows.length;
	}
	return listed;
}
