import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { dayAfter, shift, type Day } from '#lib/facts/model/partial-date.ts';
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
export function findDue({ relationships }: Graph, { today, before }: DueBounds): Due[] {
	const uncheckedBefore = before ?? today - DAYS_UNCHECKED;
	const observedBefore = Math.min(before ?? Infinity, today + 1);
	const goingOnFrom = shift(today, 'month', -MONTHS_GOING_ON);
	const due: Due[] = [];
	for (const tie of relationships) {
		const { end, horizon, spans } = tie.period;
		const claim = longestVouching(tie);
		if (claim === undefined || tie.evidence.state === 'denied') continue;
		if (end === 'open') {
			const day = lastVouchedFor(claim);
			if (day < uncheckedBefore) due.push({ tie, why: 'unchecked', day, claim });
		} else if (end === 'observed' && horizon !== undefined) {
			// What is suspended for good was not seen going on.
			if (spans.at(-1)?.state === 'suspended') continue;
			const day = horizon - 1;
			if (day >= goingOnFrom && day < observedBefore)
				due.push({ tie, why: 'last-observed', day, claim });
		}
	}
	return due.sort((a, b) => a.day - b.day || (a.tie.id < b.tie.id ? -1 : 1));
}

/** Denials and qualifications vouch for nothing; a retraction looks at what it takes back. */
function longestVouching({ claims }: Attested): ClaimHead | undefined {
	return standingClaims(claims)
		.filter(({ stance }) => stance === 'asserts')
		.reduce<ClaimHead | undefined>(
			(best, claim) =>
				best !== undefined && lastVouchedFor(best) >= lastVouchedFor(claim) ? best : claim,
			undefined
		);
}

/** A claim that says how far it reaches vouches no further, however late it was read. */
function lastVouchedFor({ observed, checked }: ClaimHead): Day {
	return dayAfter(observed ?? checked) - 1;
}
