import type { ObservedClaim } from '../../model/observation.ts';
import type { Start } from './start-of.ts';
import { lastOf, type Stretch, type YearOfTie } from './stretches.ts';

/** A year of a tie with the episode that it lies in. */
export interface YearOfEpisode extends YearOfTie {
	readonly start: Start;
	readonly end?: string;
	/** Both ends were the same entity from the first day of it to the last. */
	readonly throughout: boolean;
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
	const since = first.start.year === first.year ? first.start.date : yearOf(first);
	if (last.end !== undefined) return { since, until: last.end };
	return last.year === lastYear
		? { since, observed: yearOf(last) }
		: { since, until: yearOf(last) };
}

function yearOf({ year, throughout }: YearOfEpisode): string {
	return throughout ? String(year) : `${String(year)}?`;
}
