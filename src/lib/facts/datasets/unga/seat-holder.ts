import { ImportProblem } from '../import-problem.ts';
import type { Identities } from '../importer.ts';
import { everMeans } from '../codes-in-time.ts';
import type { TableRow } from '../table/read-table.ts';

/** Votes of a year are cast mostly in the autumn session: in December 1991 that was the USSR, not Russia. */
const IN_SESSION = '12-01';

/** Seats that were voted before their holders were states of the world, with the last such year. */
const BEFORE_STATEHOOD = new Map([
	['369', 1991],
	['370', 1991]
]);

/** Who held the seat of a code in a year's session, or why it is nobody in the graph. */
export function seatHolder(
	row: TableRow,
	code: string,
	year: number,
	identities: Identities
): { readonly state: string } | { readonly reason: string } {
	const lastBefore = BEFORE_STATEHOOD.get(code);
	if (lastBefore !== undefined && year <= lastBefore)
		return { reason: 'seat of a republic of the Soviet Union' };
	const state =
		identities.find('cow', code, `${String(year)}-${IN_SESSION}`) ??
		identities.find('cow', code, `${String(year)}-12-31`);
	if (state !== undefined) return { state };
	if (everMeans(identities, 'cow', code))
		return { reason: 'seat held outside the life of the state' };
	throw new ImportProblem(row.line, `ccode is “${code}”, which means no state in any year.`);
}
