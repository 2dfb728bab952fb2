import { MONTH_NAMES } from '../../model/month-names.ts';
import { ImportProblem } from '../import-problem.ts';
import { day, oneOf } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';

export const ROLES = ['chief of state', 'head of government'] as const;
export type Role = (typeof ROLES)[number];

/** A line of a state's page: who stood under a role, since when by its own words, and when it was seen. */
export interface Listing {
	readonly line: number;
	readonly gec: string;
	readonly role: Role;
	/** Title and name as written. */
	readonly text: string;
	/** As precise as written; undefined where it gives no year. */
	readonly since?: string;
	readonly firstSeen: string;
	readonly lastSeen: string;
}

const MONTHS = new Map(
	MONTH_NAMES.flatMap((name, index) => {
		const number = String(index + 1).padStart(2, '0');
		return [[name, number] as const, [name.slice(0, 3), number] as const];
	})
);

const DATE = /(?:(?<day>\d{1,2})\s*)?(?<month>[A-Z][a-z]+)\s*(?<year>\d{4})|(?<only>\d{4})/g;

export function readListing(row: TableRow): Listing {
	const since = firstDate(row.cell('since_text').replaceAll('&nbsp;', ' '));
	const [firstSeen, lastSeen] = [
		day(row, 'first_changed_commit_date'),
		day(row, 'last_changed_commit_date')
	];
	if (lastSeen < firstSeen)
		throw new ImportProblem(row.line, `last seen ${lastSeen} before first seen ${firstSeen}.`);
	return {
		line: row.line,
		gec: row.cell('gec'),
		role: oneOf(row, 'role', ROLES),
		text: row.cell('text_name').replaceAll('&nbsp;', ' ').replaceAll(/\s+/g, ' ').trim(),
		...(since === undefined ? {} : { since }),
		firstSeen,
		lastSeen
	};
}

/** The first date in a text, as `2014-08-28`, `2014-08` or `2014`. */
function firstDate(text: string): string | undefined {
	for (const { groups } of text.matchAll(DATE)) {
		const { day: dayOfMonth, month = '', year, only } = groups ?? {};
		if (only !== undefined) return only;
		const number = MONTHS.get(month);
		if (year === undefined || number === undefined) continue;
		return dayOfMonth === undefined
			? `${year}-${number}`
			: `${year}-${number}-${dayOfMonth.padStart(2, '0')}`;
	}
	return undefined;
}
