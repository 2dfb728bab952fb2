import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Standing } from '#lib/facts/model/relationship.ts';
import { PERIOD_ENDS, SPAN_STATES } from '#lib/facts/snapshot/codes.ts';
import type { CoreColumns } from '#lib/facts/snapshot/core-columns.ts';
import { areShared } from './holding-at.ts';

/** Standings by code. */
export const STANDING_CODES = [
	'in-force',
	'suspended',
	'last-observed',
	'ended',
	'not-yet'
] as const satisfies readonly Standing[];
export const IN_FORCE = 0;
export const SUSPENDED = 1;
export const LAST_OBSERVED = 2;
const ENDED = 3;
const NOT_YET = 4;
/** Added to the code of a standing that is certain, and not only possible by an approximate date. */
export const CERTAIN = 8;

const IS_SUSPENDED = SPAN_STATES.indexOf('suspended');
const IS_OBSERVED = PERIOD_ENDS.indexOf('observed');

/** How the relationship at an index stands during a range of days, as `standingOn` reads a period, from the columns alone: a code of STANDING_CODES, with CERTAIN. */
export function standingAt(
	{ relationships, spans }: CoreColumns,
	index: number,
	window: DayRange
): number {
	const { spanRows } = relationships;
	let found = -1;
	let isCertain = false;
	let end = -Infinity;
	for (let span = spanRows[index] ?? 0; span < (spanRows[index + 1] ?? 0); span++) {
		const last = spans.possibleTo[span] ?? 0;
		if (last > end) end = last;
		if (!areShared(spans.possibleFrom[span] ?? 0, last, window)) continue;
		const state = spans.state[span] === IS_SUSPENDED ? SUSPENDED : IN_FORCE;
		const certain = areShared(spans.certainFrom[span] ?? 0, spans.certainTo[span] ?? 0, window);
		if (found === -1 || state < found) {
			found = state;
			isCertain = certain;
		} else if (state === found) isCertain ||= certain;
	}
	if (found !== -1) return found + (isCertain ? CERTAIN : 0);
	if (window.to <= end) return NOT_YET + CERTAIN;
	return (relationships.end[index] === IS_OBSERVED ? LAST_OBSERVED : ENDED) + CERTAIN;
}
