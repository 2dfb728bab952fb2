import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Period, Span } from '#lib/facts/model/relationship.ts';
import { intersect, isEmpty, overlaps } from './window.ts';

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

/** The days on which it may carry a sign: held or, signed and not yet in force, declared. */
export function signedDays(period: Period, window: DayRange): DayRange[] {
	return period.spans
		.filter((span) => span.state !== 'suspended')
		.map((span) => intersect(span.possible, window))
		.filter((range) => !isEmpty(range));
}

function holdingSpans(period: Period): Span[] {
	return period.spans.filter((span) => span.state === 'holds');
}
