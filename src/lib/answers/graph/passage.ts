import type { Attested } from '#lib/facts/model/relationship.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Sign } from './answer.ts';
import { possibleDays } from './holding.ts';
import { overlaps } from './window.ts';

/** Two parts taken in one opposed pair of a conflict at one time, and what that says of the two who take them. */
export interface Passage {
	readonly pair: string;
	readonly sign: Sign;
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
			if (a.party.pair !== b.party.pair || !meet(a, b, window)) return [];
			return [{ pair: a.party.pair, sign: signOfParts(a, b), mine: a, theirs: b }];
		})
	);
}

/** One sign for several passages: both + and - make it mixed. */
export function signOfPassages(passages: readonly Passage[]): Sign {
	const plus = passages.some(({ sign }) => sign === '+');
	const minus = passages.some(({ sign }) => sign === '-');
	return plus && minus ? 'mixed' : plus ? '+' : minus ? '-' : '0';
}

function signOfParts(a: Attested, b: Attested): '+' | '-' | '0' {
	const sameSide = a.party?.side === b.party?.side;
	const primaries = [a, b].filter((tie) => tie.party?.part === 'primary').length;
	if (primaries === 0) return '0';
	if (!sameSide) return '-';
	return primaries === 1 ? '+' : '0';
}

function meet(a: Attested, b: Attested, window: DayRange): boolean {
	return possibleDays(a.period, window).some((mine) =>
		possibleDays(b.period, window).some((theirs) => overlaps(mine, theirs))
	);
}
