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
	const { spanRows } = columns.relationships;
	const days: DayRange[] = [];
	for (let span = spanRows[index] ?? 0; span < (spanRows[index + 1] ?? 0); span++)
		if (state[span] === HOLDS) addWithin(days, certainFrom[span], certainTo[span], window);
	return days;
}

/** The days on which it may carry a sign: held or, signed and not yet in force, declared. */
export function signedDaysAt(columns: CoreColumns, index: number, window: DayRange): DayRange[] {
	const { state, possibleFrom, possibleTo } = columns.spans;
	const { spanRows } = columns.relationships;
	const days: DayRange[] = [];
	for (let span = spanRows[index] ?? 0; span < (spanRows[index + 1] ?? 0); span++)
		if (state[span] !== SUSPENDED) addWithin(days, possibleFrom[span], possibleTo[span], window);
	return days;
}

/** Whether it is signed and not yet in force on those days, and nowhere in force on them. */
export function isOnlyDeclaredAt(columns: CoreColumns, index: number, window: DayRange): boolean {
	const { state, possibleFrom, possibleTo } = columns.spans;
	const { spanRows } = columns.relationships;
	let isDeclared = false;
	for (let span = spanRows[index] ?? 0; span < (spanRows[index + 1] ?? 0); span++) {
		if (!areShared(possibleFrom[span] ?? 0, possibleTo[span] ?? 0, window)) continue;
		if (state[span] !== DECLARED) return false;
		isDeclared = true;
	}
	return isDeclared;
}

/** Whether a span, by its columns, and the window share a day. */
export function areShared(from: number, to: number, window: DayRange): boolean {
	return (from > window.from ? from : window.from) < (to < window.to ? to : window.to);
}

/** Adds the days of a span that are in the window, where there are any. */
function addWithin(
	days: DayRange[],
	from: number | undefined,
	to: number | undefined,
	window: DayRange
): void {
	const shared = intersect({ from: dayOfCode(from ?? 0), to: dayOfCode(to ?? 0) }, window);
	if (!isEmpty(shared)) days.push(shared);
}
