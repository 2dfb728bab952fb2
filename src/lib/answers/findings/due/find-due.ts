import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { dayAfter, shift, type Day, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { standingClaims } from '#lib/facts/model/standing-claims.ts';
import type { Graph } from '../../graph/graph.ts';

/** A relationship that an editor should look at again. */
export interface Due {
	readonly tie: Attested;
	/** `unchecked`: said to hold, and nobody has looked for long. `last-observed`: seen lately and perhaps still going on. */
	readonly why: 'unchecked' | 'last-observed';
	/** The last day for which anything vouches for it. */
	readonly day: Day;
	/** That day, no more precise than its source. */
	readonly date: PartialDate;
	/** The claim that vouches for it longest. */
	readonly claim: ClaimHead;
}

export interface DueBounds {
	readonly today: Day;
	/** Only what nothing vouches for on this day or later; without it, open ties are due after 180 days and what was last observed at once. */
	readonly before?: Day;
}

const DAYS_UNCHECKED = 180;
/** What was last observed earlier than that is history until somebody finds more. */
const MONTHS_GOING_ON = 18;

/** What is to be checked again, oldest first: open ties that nobody has looked at for long, and ties last observed in the last 18 months. */
export function findDue({ relationships, sources }: Graph, { today, before }: DueBounds): Due[] {
	const uncheckedBefore = before ?? today - DAYS_UNCHECKED;
	const observedBefore = Math.min(before ?? Infinity, today + 1);
	const goingOnFrom = shift(today, 'month', -MONTHS_GOING_ON);
	const due: Due[] = [];
	for (const tie of relationships) {
		const { end, horizon, spans } = tie.period;
		if (end === 'ended' || tie.evidence.state === 'denied') continue;
		if (end === 'open') {
			const vouching = longestVouching(tie, ({ observed, checked }) => observed ?? checked);
			const day = vouching === undefined ? Infinity : lastDay(vouching.date);
			if (vouching !== undefined && day < uncheckedBefore)
				due.push({ tie, why: 'unchecked', day, ...vouching });
			continue;
		}
		// What is suspended was not seen going on.
		if (horizon === undefined || spans.at(-1)?.state === 'suspended') continue;
		const vouching = longestVouching(tie, (claim) => lastSeen(claim, sources));
		const day = horizon - 1;
		if (vouching !== undefined && day >= goingOnFrom && day < observedBefore)
			due.push({ tie, why: 'last-observed', day, ...vouching });
	}
	return due.sort((a, b) => a.day - b.day || (a.tie.id < b.tie.id ? -1 : 1));
}

/** Of the claims that assert a tie, the one that vouches for it longest. */
function longestVouching(
	{ claims }: Attested,
	dateOf: (claim: ClaimHead) => PartialDate
): Pick<Due, 'claim' | 'date'> | undefined {
	return standingClaims(claims)
		.filter(({ stance }) => stance === 'asserts')
		.map((claim) => ({ claim, date: dateOf(claim) }))
		.reduce<Pick<Due, 'claim' | 'date'> | undefined>(
			(best, each) =>
				best !== undefined && lastDay(best.date) >= lastDay(each.date) ? best : each,
			undefined
		);
}

/** A claim that says how far it reaches vouches no further, however late it was published; the day it was read says nothing of what goes on. */
function lastSeen({ observed, since, checked, source }: ClaimHead, sources: Graph['sources']) {
	const { issued, horizon } = sources.get(source) ?? {};
	const dates = observed === undefined ? [since, issued, horizon] : [observed, since];
	return (
		dates
			.flatMap((date) => date ?? [])
			.reduce<PartialDate | undefined>(
				(latest, date) =>
					latest !== undefined && lastDay(latest) >= lastDay(date) ? latest : date,
				undefined
			) ?? checked
	);
}

function lastDay(date: PartialDate): Day {
	return dayAfter(date) - 1;
}
