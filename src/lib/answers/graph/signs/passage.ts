import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import type { Sign } from '../answer.ts';
import { certainDays, possibleDays } from '../filters/holding.ts';
import { ALL_TIME, intersectAll } from '../filters/window.ts';

/** How two ties hold at one time: on the days asked about, or when both were last observed. */
export interface Meeting {
	readonly standing: 'in-force' | 'last-observed';
	readonly certain: boolean;
}

/** Two parts taken in one opposed pair of a conflict at one time, and what that says of the two who take them. */
export interface Passage extends Meeting {
	readonly pair: string;
	readonly sign: '+' | '-' | '0';
	readonly mine: Attested;
	readonly theirs: Attested;
}

/**
 * Ways through a conflict between two of its parties (rule 5): only inside one
 * opposed pair and with overlapping periods. Sharing a side alone says nothing.
 */
export function passagesThrough(
	mine: readonly Attested[],
	theirs: readonly Attested[],
	window: DayRange
): Passage[] {
	return mine.flatMap((a) =>
		theirs.flatMap((b) => {
			if (a.party === undefined || b.party === undefined || a.to !== b.to) return [];
			if (a.party.pair !== b.party.pair) return [];
			const meeting = meetingOf(a, b, window);
			if (meeting === undefined) return [];
			return [{ pair: a.party.pair, sign: signOfParts(a, b), mine: a, theirs: b, ...meeting }];
		})
	);
}

/** Passages that decide: signed ones before unsigned ones, current ones before those last observed. */
export function decidingPassages(passages: readonly Passage[]): readonly Passage[] {
	const signed = passages.filter(({ sign }) => sign !== '0');
	const candidates = signed.length > 0 ? signed : passages;
	const current = candidates.filter(({ standing }) => standing === 'in-force');
	return current.length > 0 ? current : candidates;
}

/** One sign for several passages: both + and - make it mixed. */
export function signOfPassages(passages: readonly Passage[]): Sign {
	const plus = passages.some(({ sign }) => sign === '+');
	const minus = passages.some(({ sign }) => sign === '-');
	return plus && minus ? 'mixed' : plus ? '+' : minus ? '-' : '0';
}

/** Whether two ties held together on those days, or, where these lie past the horizon of one, ever did. */
export function meetingOf(a: Attested, b: Attested, window: DayRange): Meeting | undefined {
	const meet = (days: typeof possibleDays, when: DayRange) =>
		intersectAll(days(a.period, when), days(b.period, when)).length > 0;
	if (meet(possibleDays, window))
		return { standing: 'in-force', certain: meet(certainDays, window) };
	const standings = [a, b].map(({ period }) => standingOn(period, window).standing);
	const lapsed =
		standings.includes('last-observed') &&
		standings.every((standing) => standing === 'last-observed' || standing === 'in-force');
	return lapsed && meet(possibleDays, ALL_TIME)
		? { standing: 'last-observed', certain: true }
		: undefined;
}

function signOfParts(a: Attested, b: Attested): '+' | '-' | '0' {
	const sameSide = a.party?.side === b.party?.side;
	const primaries = [a, b].filter((tie) => tie.party?.part === 'primary').length;
	if (primaries === 0) return '0';
	if (!sameSide) return '-';
	return primaries === 1 ? '+' : '0';
}
