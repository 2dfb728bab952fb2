import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Deed } from './deed.ts';
import { groupBy } from './group-by.ts';
import { reaching } from './meet.ts';

/** A stretch of a conflict in which somebody backs both of two clients, and the deeds for each by which they do. */
export interface Crossing {
	readonly stretch: DayRange;
	readonly forFirst: readonly Deed[];
	readonly forSecond: readonly Deed[];
}

/** Who certainly backs both of two clients against each other within one stretch, be it one after the other; by id of who does it. */
export function findCrossings(
	[forFirst, forSecond]: readonly [readonly Deed[], readonly Deed[]],
	stretches: readonly DayRange[]
): ReadonlyMap<string, readonly Crossing[]> {
	const crossings = new Map<string, Crossing[]>();
	const [byDoer, byOther] = [groupBy(forFirst, doerOf), groupBy(forSecond, doerOf)];
	for (const [by, mine] of byDoer) {
		const theirs = byOther.get(by);
		if (theirs === undefined) continue;
		const found = stretches
			.map((stretch) => ({
				stretch,
				forFirst: reaching(mine, [stretch]),
				forSecond: reaching(theirs, [stretch])
			}))
			.filter((crossing) => crossing.forFirst.length > 0 && crossing.forSecond.length > 0);
		if (found.length > 0) crossings.set(by, found);
	}
	return crossings;
}

/** Whether it rests on deeds that are only possible, on one side or both. */
export function isPossible({ forFirst, forSecond }: Crossing): boolean {
	return [forFirst, forSecond].some((deeds) => deeds.every(({ possible }) => possible));
}

function doerOf({ by }: Deed): string {
	return by;
}
