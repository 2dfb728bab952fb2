import type { ObservedClaim } from '../../model/observation.ts';
import { yearWritten } from '../ucdp/period-of.ts';
import { lastOf, type Stretch } from '../ucdp/stretches.ts';
import type { SupportYear } from './read-support.ts';
import type { SupportOfYear } from './support-of.ts';

/** Years that ESD coded for an actor of a dyad, with support or without. */
export type CodedYears = ReadonlyMap<string, readonly number[]>;

/** The years of each actor in each dyad, in order. */
export function codedYears(rows: readonly SupportYear[]): CodedYears {
	const years = new Map<string, number[]>();
	for (const row of [...rows].sort((one, other) => one.year - other.year))
		years.set(keyOf(row), [...(years.get(keyOf(row)) ?? []), row.year]);
	return years;
}

/**
 * When a stretch of support holds. A later year that is coded without it closes it
 * with its last year; where years between were not coded at all, when it ended is
 * unsure. Where ESD looked no further it is only observed: silence is not an end.
 */
export function closingOf(
	stretch: Stretch<SupportOfYear>,
	coded: CodedYears
): Pick<ObservedClaim, 'since' | 'until' | 'observed'> {
	const [first] = stretch;
	const last = lastOf(stretch);
	const since = yearWritten(first.year, first.lasting.fromFirst);
	const next = coded.get(keyOf(last.row))?.find((year) => year > last.year);
	if (next === undefined) return { since, observed: yearWritten(last.year, last.lasting.toLast) };
	return { since, until: yearWritten(last.year, last.lasting.toLast && next === last.year + 1) };
}

function keyOf({ dyad, actor }: Pick<SupportYear, 'dyad' | 'actor'>): string {
	return `${dyad}|${actor.id}`;
}
