import { daysBetween, LONGEST_LAG } from './days-between.ts';
import type { Holder } from './holders.ts';

/** Longest time that a listing may have been behind and still be right about when its holder began. */
const LONGEST_ERROR = 500;

/**
 * Since when each holder of one succession held it, without the starts that
 * cannot be: pages at times kept the predecessor's day beside the new name
 * (Čaputová "since 15 June 2014"). A start is not trusted where another holder,
 * gone when this one was first seen, was seen more than 500 days after it.
 */
export function trustedStarts(
	succession: readonly Holder[],
	persons: ReadonlyMap<Holder, Holder>
): ReadonlyMap<Holder, string | undefined> {
	return new Map(
		succession.map((holder) => {
			const { since } = holder;
			const refuted = succession.some(
				(other) =>
					persons.get(other) !== persons.get(holder) &&
					since !== undefined &&
					daysBetween(since, other.lastSeen) > LONGEST_ERROR &&
					daysBetween(holder.firstSeen, other.lastSeen) < LONGEST_LAG &&
					other.firstSeen < holder.firstSeen
			);
			return [holder, refuted ? undefined : since];
		})
	);
}
