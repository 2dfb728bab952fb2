import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { dayOfCode, SPAN_STATES } from '#lib/facts/snapshot/codes.ts';
import type { CoreColumns } from '#lib/facts/snapshot/core-columns.ts';
import { intersect, isEmpty } from './window.ts';

// What holding.ts reads from a period, from the columns alone.

const HOLDS = SPAN_STATES.indexOf('holds');
const DECLARED = SPAN_STATES.indexOf('declared');
const SUSPENDED = SPAN_STATES.indexOf('suspended');

/** The days of the window on which the tie certainly holds, in order. */
export function certainDaysAt(columns: CoreColumns, index: number, window: DayRange): DayRange[] {
	const { state, certainFrom, certainTo } = columns.spans;
	return spansAt(columns, index)
		.filter((span) => state[span] === HOLDS)
		.map((span) => within(certainFrom[span], certainTo[span], window))
		.filter((days) => !isEmpty(days));
}

/** The days on which it may carry a sign: held or, signed and not yet in force, declared. */
export function signedDaysAt(columns: CoreColumns, index: number, window: DayRange): DayRange[] {
	const { state, possibleFrom, possibleTo } = columns.spans;
	return spansAt(columns, index)
		.filter((span) => state[span] !== SUSPENDED)
		.map((span) => within(possibleFrom[span], possibleTo[span], window))
		.filter((days) => !isEmpty(days));
}

/** Whether it is signed and not yet in force on those days, and nowhere in force on them. */
export function isOnlyDeclaredAt(columns: CoreColumns, index: number, window: DayRange): boolean {
	const { state, possibleFrom, possibleTo } = columns.spans;
	const there = spansAt(columns, index).filter(
		(span) => !isEmpty(within(possibleFrom[span], possibleTo[span], window))
	);
	return there.length > 0 && there.every((span) => state[span] === DECLARED);
}

/** Places of a relationship's spans, in order; most have one. */
function spansAt({ relationships: { spanRows } }: CoreColumns, index: number): number[] {
	const start = spanRows[index] ?? 0;
	return Array.from({ length: (spanRows[index + 1] ?? 0) - start }, (_, at) => start + at);
}

function within(from: number | undefined, to: number | undefined, window: DayRange): DayRange {
	return intersect({ from: dayOfCode(from ?? 0), to: dayOfCode(to ?? 0) }, window);
}
