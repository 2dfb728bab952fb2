import type { ClaimHead } from '../../model/claim.ts';
import { dayAfter, type Day, type PartialDate } from '../../model/partial-date.ts';
import type { Period } from '../../model/relationship.ts';
import type { Source } from '../../model/source.ts';
import {
	assertingClaims,
	bestFirst,
	compareClaims,
	standingClaims
} from '../../model/standing-claims.ts';
import type { Duration } from '../../model/vocabulary.ts';
import { differingFrom } from './differing-from.ts';
import { spansOf, type Stretch } from './spans-of.ts';
import { ALWAYS, beginning, ending, FOREVER, type Bound } from './widen.ts';

/** What the dates of a source's claims reach to. */
export type Sources = ReadonlyMap<string, Pick<Source, 'issued' | 'horizon'>>;

interface End {
	readonly end: Period['end'];
	readonly to: Bound;
	readonly until?: PartialDate;
}

/**
 * When a tie holds, from the claims that stand, preferred and best graded first;
 * denials do not shape it. It begins as the first that says when (a treaty: in
 * force, else signed) and ends as the first that says so: an ending, else the
 * last day given, else, for acts and where the source attests no further, the
 * horizon. Both are read inclusively: what ended in 2020 held in 2020.
 */
export function periodOf(
	claims: readonly ClaimHead[],
	duration: Duration,
	sources: Sources
): Period {
	const shaping = bestFirst(shapingClaims(claims));
	const holding = shaping.filter(({ status }) => status === 'holds');
	const since = firstOf(shaping, startOf);
	const end = endOf(shaping, holding, duration, sources);
	const signed = firstOf(shaping, ({ treaty }) =>
		treaty?.inForce === undefined ? undefined : treaty.signed
	);
	const spans = spansOf({
		...(signed === undefined ? {} : { signed: beginning(signed) }),
		from: since === undefined ? ALWAYS : beginning(since),
		to: end.to,
		suspended: shaping.flatMap(suspensionOf)
	});
	return {
		spans,
		end: end.end,
		...(since === undefined ? {} : { since: since.text }),
		...(end.until === undefined ? {} : { until: end.until.text }),
		...(end.end === 'observed' ? { horizon: end.to.day } : {}),
		differing: differingFrom(holding, duration, since, end.until)
	};
}

/** Those that assert, and qualifications that say it was suspended or ended; other qualifications ("but none arrived") have dates of their own. Of a tie that nothing asserts any more, those that did. */
function shapingClaims(claims: readonly ClaimHead[]): ClaimHead[] {
	const asserting = new Set(assertingClaims(claims));
	const standing = new Set(standingClaims(claims));
	return claims.filter(
		(claim) =>
			asserting.has(claim) ||
			(standing.has(claim) && claim.stance === 'qualifies' && claim.status !== 'holds')
	);
}

/** A claim that the tie was suspended or ended says in `since` when that was, not when the tie began. */
function startOf({ status, since, treaty }: ClaimHead): PartialDate | undefined {
	return treaty?.inForce ?? (status === 'holds' ? since : undefined) ?? treaty?.signed;
}

function endOf(
	shaping: readonly ClaimHead[],
	holding: readonly ClaimHead[],
	duration: Duration,
	sources: Sources
): End {
	const closed = firstOf(shaping, ({ status, since, until, treaty }) =>
		status === 'ended' ? (since ?? until ?? treaty?.terminated) : treaty?.terminated
	);
	if (closed !== undefined) return { end: 'ended', to: ending(closed), until: closed };
	const until = lastDayOf(holding);
	if (until !== undefined) return { end: 'ended', to: ending(until), until };
	const horizon =
		duration === 'act' ? lastAttested(shaping, sources) : lastVouchedFor(holding, sources);
	if (horizon === undefined) return { end: 'open', to: FOREVER };
	return { end: 'observed', to: { day: horizon, earliest: horizon, latest: horizon } };
}

/** The last day by the best claim that gives one; the latest among equals. */
function lastDayOf(holding: readonly ClaimHead[]): PartialDate | undefined {
	const [best, ...others] = holding.filter(({ until }) => until !== undefined);
	if (best === undefined) return undefined;
	return [best, ...others.filter((claim) => compareClaims(best, claim) === 0)]
		.flatMap(({ until }) => until ?? [])
		.reduce((latest, until) => (dayAfter(until) > dayAfter(latest) ? until : latest));
}

/** An act is never in force past its latest assertion: the day after that. A claim reaches to the day it says it was observed, else to its source's date. */
function lastAttested(shaping: readonly ClaimHead[], sources: Sources): Day | undefined {
	return latestOf(
		shaping.flatMap(({ observed, since, source, treaty }) =>
			observed === undefined
				? [since, treaty?.signed, treaty?.inForce, sources.get(source)?.issued]
				: [since, observed]
		)
	);
}

/** A standing tie is only last observed where a best claim vouches for it up to a day and no further. */
function lastVouchedFor(holding: readonly ClaimHead[], sources: Sources): Day | undefined {
	const [first] = holding;
	if (first === undefined) return undefined;
	const reach = ({ observed, source }: ClaimHead) => observed ?? sources.get(source)?.horizon;
	const best = holding.filter((claim) => compareClaims(first, claim) === 0);
	const doubted = best.some(({ observed }) => observed !== undefined);
	if (!doubted && holding.some((claim) => reach(claim) === undefined)) return undefined;
	return latestOf((doubted ? best : holding).map(reach));
}

function latestOf(dates: readonly (PartialDate | undefined)[]): Day | undefined {
	const days = dates.flatMap((date) => (date === undefined ? [] : dayAfter(date)));
	return days.length === 0 ? undefined : Math.max(...days);
}

/** A suspension lasts until a last day is given, else until the tie ends. */
function suspensionOf({ status, since, until, treaty }: ClaimHead): Stretch[] {
	const from = status === 'suspended' ? (since ?? treaty?.suspended) : treaty?.suspended;
	if (from === undefined) return [];
	const lifted = status === 'suspended' && until !== undefined;
	return [{ from: beginning(from), to: lifted ? ending(until) : FOREVER }];
}

function firstOf(
	claims: readonly ClaimHead[],
	dateOf: (claim: ClaimHead) => PartialDate | undefined
): PartialDate | undefined {
	for (const claim of claims) {
		const date = dateOf(claim);
		if (date !== undefined) return date;
	}
	return undefined;
}
