import type { DayRange } from './partial-date.ts';
import type { Period, Span, Standing } from './relationship.ts';

/** How a relationship stands, and whether that is certain or rests on an approximate date. */
export interface StandingThen {
	readonly standing: Standing;
	readonly certain: boolean;
}

/**
 * How a period stands during a range of days (one day for as-of). Where several
 * standings occur in the range, the first of in-force, suspended, last-observed,
 * ended, not-yet is given. A declared stretch stands in force: as a declaration.
 */
export function standingOn(period: Period, range: DayRange): StandingThen {
	const there = period.spans.filter((span) => overlaps(span.possible, range));
	const holding = there.filter((span) => span.state !== 'suspended');
	if (holding.length > 0) return { standing: 'in-force', certain: isCertain(holding, range) };
	if (there.length > 0) return { standing: 'suspended', certain: isCertain(there, range) };
	const end = period.spans.reduce(
		(latest, { possible }) => Math.max(latest, possible.to),
		-Infinity
	);
	if (range.to <= end) return { standing: 'not-yet', certain: true };
	return { standing: period.end === 'observed' ? 'last-observed' : 'ended', certain: true };
}

function isCertain(spans: readonly Span[], range: DayRange): boolean {
	return spans.some((span) => overlaps(span.certain, range));
}

function overlaps(a: DayRange, b: DayRange): boolean {
	return Math.max(a.from, b.from) < Math.min(a.to, b.to);
}
