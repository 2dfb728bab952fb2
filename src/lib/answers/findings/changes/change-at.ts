import type { Day } from '#lib/facts/model/partial-date.ts';
import type { Standing } from '#lib/facts/model/relationship.ts';
import type { CoreColumns } from '#lib/facts/snapshot/core-columns.ts';
import { isOnlyDeclaredAt } from '../../graph/filters/holding-at.ts';
import { CERTAIN, STANDING_CODES, standingAt } from '../../graph/filters/standing-at.ts';
import { dayOf, kindOfChange } from './change-of-tie.ts';
import type { ChangeKind } from './changes.ts';

/** How a relationship stood on one day and stands on a later one, each as it closes, and what that change is called. */
export interface StandingChange {
	/** `not-yet` also where it was signed then and is in force now. */
	readonly before: Standing;
	readonly after: Standing;
	/** Undefined where it stands alike, as far as is known. */
	readonly kind: ChangeKind | undefined;
}

/** What `changeOfTie` finds for the relationship at an index, from the columns alone and without the day of the change. */
export function changeAt(columns: CoreColumns, index: number, from: Day, to: Day): StandingChange {
	const after = closeAt(columns, index, to);
	const before = from === -Infinity ? NOT_YET : closeAt(columns, index, from);
	const cameIntoForce =
		after === IN_FORCE &&
		before === IN_FORCE &&
		isOnlyDeclaredAt(columns, index, dayOf(from)) &&
		!isOnlyDeclaredAt(columns, index, dayOf(to));
	const change = CHANGES[cameIntoForce ? NOT_YET : before]?.[after];
	if (change === undefined) throw new RangeError('A standing has no code.');
	return change;
}

const IN_FORCE = STANDING_CODES.indexOf('in-force');
const ENDED = STANDING_CODES.indexOf('ended');
const LAST_OBSERVED = STANDING_CODES.indexOf('last-observed');
const NOT_YET = STANDING_CODES.indexOf('not-yet');

// The same few changes over and over: made once.
const CHANGES: readonly (readonly StandingChange[])[] = STANDING_CODES.map((before) =>
	STANDING_CODES.map((after) => ({ before, after, kind: kindOfChange(before, after) }))
);

/** What ends with a day held on it, and is over when the day closes. */
function closeAt(columns: CoreColumns, index: number, day: Day): number {
	const next = standingAt(columns, index, dayOf(day + 1)) & ~CERTAIN;
	return next === ENDED || next === LAST_OBSERVED
		? next
		: standingAt(columns, index, dayOf(day)) & ~CERTAIN;
}
