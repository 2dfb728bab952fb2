import type { Years } from './spells.ts';
import type { StateYears } from './state-years.ts';

/** A year in which a tie of two codes is one of two states. */
export interface StateOfPair {
	readonly from: string;
	readonly to: string;
	readonly year: number;
	/** The tie is theirs only from or to a day, since a code passed from one state to the next in the year. */
	readonly sinceDay?: string;
	readonly untilDay?: string;
	/** The year is the only sign of it, and does not say which of the two states it means. */
	readonly doubtful?: true;
}

/**
 * Whose tie it is, year by year, of two codes that are tied for a stretch of years. In
 * the year in which a code passes to another state, the earlier state keeps a tie that
 * was coded the year before, the later takes one that is coded the year after; of a tie
 * that begins then, the later state is told, of one coded for that year alone the
 * earlier, both as doubtful. Years in which either code means no state are left out.
 */
export function statesOfPair(
	codes: readonly [string, string],
	{ first, last }: Years,
	states: StateYears
): StateOfPair[] {
	const told: StateOfPair[] = [];
	for (let year = first; year <= last; year++) {
		const [one, other] = [states(codes[0], year), states(codes[1], year)];
		const before = pairOf(one.before, other.before);
		const after = pairOf(one.after, other.after);
		const changes = [one.change, other.change].flatMap((change) => change ?? []);
		const [change] = changes.sort((a, b) => (a.firstOfAfter < b.firstOfAfter ? -1 : 1));
		if (change === undefined) {
			const pair = after ?? before;
			if (pair !== undefined) told.push({ ...pair, year });
			continue;
		}
		const alone = first === last;
		if (before !== undefined && (year > first || alone || after === undefined))
			told.push({ ...before, year, untilDay: change.lastOfBefore, ...doubt(alone) });
		if (after !== undefined && (year < last || before === undefined))
			told.push({ ...after, year, sinceDay: change.firstOfAfter, ...doubt(year === first) });
	}
	return told;
}

function doubt(is: boolean): { doubtful?: true } {
	return is ? { doubtful: true } : {};
}

function pairOf(
	from: string | undefined,
	to: string | undefined
): { from: string; to: string } | undefined {
	return from === undefined || to === undefined || from === to ? undefined : { from, to };
}
