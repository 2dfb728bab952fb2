import type { ClaimHead } from '../../model/claim.ts';
import { dayAfter, firstDay, shift, unitOf, type PartialDate } from '../../model/partial-date.ts';

/** Ids of claims whose own start or last day cannot be the one given; a coarser date that contains it does not differ. */
export function differingFrom(
	claims: readonly ClaimHead[],
	since: PartialDate | undefined,
	until: PartialDate | undefined
): string[] {
	return claims
		.filter((claim) => contradicts(claim.since, since) || contradicts(claim.until, until))
		.map(({ id }) => id);
}

function contradicts(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
	if (a === undefined || b === undefined) return false;
	const [mine, other] = [daysOf(a), daysOf(b)];
	return Math.max(mine.from, other.from) >= Math.min(mine.to, other.to);
}

function daysOf(date: PartialDate): { from: number; to: number } {
	const margin = date.approximate ? 1 : 0;
	const unit = unitOf(date);
	return {
		from: shift(firstDay(date), unit, -margin),
		to: shift(dayAfter(date), unit, margin)
	};
}
