import type { ClaimHead } from '../../model/claim.ts';
import { dayAfter, firstDay, shift, unitOf, type PartialDate } from '../../model/partial-date.ts';
import type { Duration } from '../../model/vocabulary.ts';

/**
 * Ids of claims whose own start or last day cannot be the one given; a coarser
 * date that contains it does not differ. Of an act a claim may tell one stretch:
 * there only dates outside the period differ.
 */
export function differingFrom(
	claims: readonly ClaimHead[],
	duration: Duration,
	since: PartialDate | undefined,
	until: PartialDate | undefined
): string[] {
	const isStretch = duration === 'act';
	return claims
		.filter(
			(claim) =>
				isEarlier(claim.since, since) ||
				isEarlier(until, claim.until) ||
				(!isStretch && (isEarlier(since, claim.since) || isEarlier(claim.until, until)))
		)
		.map(({ id }) => id);
}

/** Whether the first certainly lies before the second; where one is not given nothing is certain. */
function isEarlier(first: PartialDate | undefined, second: PartialDate | undefined): boolean {
	if (first === undefined || second === undefined) return false;
	return daysOf(first).to <= daysOf(second).from;
}

function daysOf(date: PartialDate): { from: number; to: number } {
	const margin = date.approximate ? 1 : 0;
	const unit = unitOf(date);
	return {
		from: shift(firstDay(date), unit, -margin),
		to: shift(dayAfter(date), unit, margin)
	};
}
