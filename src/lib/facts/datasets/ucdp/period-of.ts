import type { ObservedClaim } from '../../model/observation.ts';
import type { Lasting } from './find-state.ts';
import type { Start } from './start-of.ts';
import { lastOf, type Stretch, type YearOfTie } from './stretches.ts';

/** A year of a tie with the episode that it lies in. */
export interface YearOfEpisode extends YearOfTie {
	readonly start: Start;
	readonly end?: string;
	readonly lasting: Lasting;
}

/**
 * When a stretch holds. It begins with its episode, as precisely as that is coded,
 * where it begins in the same year, else with its first year. It ends with its last
 * year, or the coded day; in the last year that the dataset looked at it is only
 * observed. A year in which a state came or went is marked as unsure.
 */
export function periodOf(
	stretch: Stretch<YearOfEpisode>,
	lastYear: number
): Pick<ObservedClaim, 'since' | 'until' | 'observed'> {
	const [first] = stretch;
	const last = lastOf(stretch);
	const since =
		first.start.year === first.year
			? first.start.date
			: yearWritten(first.year, first.lasting.fromFirst);
	if (last.end !== undefined) return { since, until: last.end };
	const written = yearWritten(last.year, last.lasting.toLast);
	return last.year === lastYear ? { since, observed: written } : { since, until: written };
}

/** The year, with `?` where it is unsure. */
export function yearWritten(year: number, sure: boolean): string {
	return sure ? String(year) : `${String(year)}?`;
}
