import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Period, Span } from '#lib/facts/model/relationship.ts';
import { intersect, isEmpty, overlaps } from './window.ts';

/** Whether the tie certainly holds on one of those days; declared and suspended stretches do not count. */
export function certainlyOverlaps(period: Period, window: DayRange): boolean {
	return holdingSpans(period).some((span) => overlaps(span.certain, window));
}

/** Whether it is signed and not yet in force on those days, and nowhere in force on them. */
export function isOnlyDeclared(period: Period, window: DayRange): boolean {
	const there = period.spans.filter((span) => overlaps(span.possible, window));
	return there.length > 0 && there.every((span) => span.state === 'declared');
}

/** The days of the window on which the tie certainly holds, in order. */
export function certainDays(period: Period, window: DayRange): DayRange[] {
	return holdingSpans(period)
		.map((span) => intersect(span.certain, window))
		.filter((range) => !isEmpty(range));
}

/** The days on which it may hold, from first to last, suspended stretches left out. */
export function possibleDays(period: Period, window: DayRange): DayRange[] {
	return holdingSpans(period)
		.map((span) => intersect(span.possible, window))
		.filter((range) => !isEmpty(range));
}

function holdingSpans(period: Period): Span[] {
	return period.spans.filter((span) => span.state === 'holds');
}
