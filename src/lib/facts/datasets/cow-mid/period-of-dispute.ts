import type { ObservedClaim } from '../../model/observation.ts';
import { formatDay, shift, toDay } from '../../model/partial-date.ts';
import { HORIZON } from './columns.ts';
import type { Dyad } from './fold-rows.ts';

/** When two states were in a dispute, as a claim says it. */
export type DisputePeriod = Pick<ObservedClaim, 'until' | 'observed'> & { readonly since: string };

/**
 * From the month in which the dispute began, for those who began it, else from the
 * year in which the pair is first coded. To the month that its longest length in days
 * leads to, approximate where the unknown day of its beginning makes it one of two; for
 * a pair that is last coded before the dispute’s last year, to that year. Still going
 * on as the dataset’s last year ended, it is observed until then.
 */
export function periodOfDispute(dyad: Dyad): DisputePeriod {
	const { sides, first, last, whole } = dyad;
	const began = first === whole.first && sides.every((side) => side.began);
	const since = began ? month(first, dyad.startMonth) : String(first);
	if (last < whole.last) return { since, until: String(last) };
	const earliest = shift(startOf(dyad), 'day', dyad.longestDays - 1);
	const latest = shift(shift(startOf(dyad), 'month', 1), 'day', dyad.longestDays - 2);
	const [from, to] = [formatDay(earliest).slice(0, 7), formatDay(latest).slice(0, 7)];
	if (last === HORIZON && to >= month(HORIZON, 12))
		return { since, observed: `${String(HORIZON)}-12-31` };
	// The days were counted over the whole dispute; where they end before a year that the pair is coded in, the year is believed.
	if (Number(to.slice(0, 4)) < last) return { since, until: String(last) };
	return { since, until: from === to ? to : `${to}~` };
}

function startOf({ whole, startMonth }: Dyad): number {
	return toDay(whole.first, startMonth, 1);
}

function month(year: number, number: number): string {
	return `${String(year)}-${String(number).padStart(2, '0')}`;
}
