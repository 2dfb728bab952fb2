import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { dayOfCode, SPAN_STATES } from '#lib/facts/snapshot/codes.ts';
import type { CoreColumns } from '#lib/facts/snapshot/core-columns.ts';
import { intersect, isEmpty } from './window.ts';

// What holding.ts reads from a period, from the columns alone.

const HOLDS = SPAN_STATES.indexOf('holds');
const DECLARED = SPAN_STATES.indexOf('declared');
const SUSPENDED = SPAN_STATES.indexOf('suspended');

/** The days of the window on which the tie certainly holds, in order. */
export function certainDaysAt(
	{ relationships, spans }: CoreColumns,
	index: number,
	window: DayRange
): DayRange[] {
	const days: DayRange[] = [];
	for (
		let span = relationships.spanRows[index] ?? 0;
		span < (relationships.spanRows[index + 1] ?? 0);
		span++
	) {
		if (spans.state[span] !== HOLDS) continue;
		const from = dayOfCode(spans.certainFrom[span] ?? 0);
		const held = intersect({ from, to: dayOfCode(spans.certainTo[span] ?? 0) }, window);
		if (!isEmpty(held)) days.push(held);
	}
	return days;
}

/** The days on which it may carry a sign: held or, signed and not yet in force, declared. */
export function signedDaysAt(
	{ relationships, spans }: CoreColumns,
	index: number,
	window: DayRange
): DayRange[] {
	const days: DayRange[] = [];
	for (
		let span = relationships.spanRows[index] ?? 0;
		span < (relationships.spanRows[index + 1] ?? 0);
		span++
	) {
		if (spans.state[span] === SUSPENDED) continue;
		const from = dayOfCode(spans.possibleFrom[span] ?? 0);
		const held = intersect({ from, to: dayOfCode(spans.possibleTo[span] ?? 0) }, window);
		if (!isEmpty(held)) days.push(held);
	}
	return days;
}

/** Whether it is signed and not yet in force on those days, and nowhere in force on them. */
export function isOnlyDeclaredAt(
	{ relationships, spans }: CoreColumns,
	index: number,
	window: DayRange
): boolean {
	let isThere = false;
	for (
		let span = relationships.spanRows[index] ?? 0;
		span < (relationships.spanRows[index + 1] ?? 0);
		span++
	) {
		const from = spans.possibleFrom[span] ?? 0;
		const to = spans.possibleTo[span] ?? 0;
		if (Math.max(from, window.from) >= Math.min(to, window.to)) continue;
		if (spans.state[span] !== DECLARED) return false;
		isThere = true;
	}
	return isThere;
}
