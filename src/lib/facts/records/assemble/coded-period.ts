import type { ClaimHead } from '../../model/claim.ts';
import { dayAfter, firstDay, type DayRange, type PartialDate } from '../../model/partial-date.ts';
import type { Period } from '../../model/relationship.ts';
import { ALWAYS, beginning, ending, FOREVER } from './widen.ts';

/** What coded claims come to, with the dates that it begins and ends by. */
export interface Coded {
	readonly shape: Omit<Period, 'differing'>;
	readonly first?: PartialDate;
	/** The last day, or that of the last look. */
	readonly last?: PartialDate;
}

/**
 * When a tie holds by claims that importers made of coded rows, each telling a stretch
 * and the stretches meeting: from the earliest first to the latest last of them. A date
 * inside the unit of a coarser one is the better one of the two: 2012-05-07 before 2012.
 * Where the latest is a last look, it is last observed.
 */
export function codedPeriod(claims: readonly ClaimHead[]): Coded {
	const since = finest(
		claims.flatMap((claim) => claim.since ?? []),
		(a, b) => firstDay(a) - firstDay(b)
	);
	const last = latest(claims);
	const from = since === undefined ? ALWAYS : beginning(since);
	const to = last === undefined ? FOREVER : last.isEnd ? ending(last.date) : lookAt(last.date);
	const isOpen = claims.some(
		({ until, observed }) => until === undefined && observed === undefined
	);
	const end = isOpen || last === undefined ? FOREVER : to;
	return {
		...(since === undefined ? {} : { first: since }),
		...(isOpen || last === undefined ? {} : { last: last.date }),
		shape: {
			spans: [
				{
					state: 'holds',
					certain: { from: from.latest, to: end.earliest },
					possible: { from: from.earliest, to: end.latest }
				}
			],
			...(since === undefined ? {} : { since: since.text }),
			...(isOpen || last === undefined
				? { end: 'open' }
				: last.isEnd
					? { end: 'ended', until: last.date.text }
					: { end: 'observed', horizon: end.day })
		}
	};
}

interface Last {
	readonly date: PartialDate;
	readonly isEnd: boolean;
}

/** An ending before a last look at the same time: who saw the end knows more. */
function latest(claims: readonly ClaimHead[]): Last | undefined {
	const until = finest(
		claims.flatMap((claim) => claim.until ?? []),
		(a, b) => dayAfter(b) - dayAfter(a)
	);
	const observed = finest(
		claims.flatMap((claim) => (claim.until === undefined ? (claim.observed ?? []) : [])),
		(a, b) => dayAfter(b) - dayAfter(a)
	);
	if (until === undefined) return observed && { date: observed, isEnd: false };
	if (observed === undefined || dayAfter(observed) <= dayAfter(until))
		return { date: until, isEnd: true };
	return contains(observed, until)
		? { date: until, isEnd: true }
		: { date: observed, isEnd: false };
}

/** A last look is no approximate end: it is the day after which nothing is known. */
function lookAt(date: PartialDate) {
	const day = dayAfter(date);
	return { day, earliest: day, latest: day };
}

/** The first in an order; of those inside its unit the first that is most precise. */
function finest(
	dates: readonly PartialDate[],
	order: (a: PartialDate, b: PartialDate) => number
): PartialDate | undefined {
	const [first, ...others] = [...dates].sort(order);
	if (first === undefined) return undefined;
	return others.reduce((best, date) => (contains(best, date) ? date : best), first);
}

/** Whether all days of one date's unit lie inside the unit of a coarser one. */
export function contains(coarse: PartialDate, fine: PartialDate): boolean {
	const [a, b] = [daysOf(coarse), daysOf(fine)];
	return a.from <= b.from && b.to <= a.to && b.to - b.from < a.to - a.from;
}

function daysOf(date: PartialDate): DayRange {
	return { from: firstDay(date), to: dayAfter(date) };
}
