import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { isNonEmpty, type NonEmpty } from '../../graph/non-empty.ts';
import { intersectAll, overlaps } from '../../graph/filters/window.ts';
import type { Deed } from './deed.ts';
import { FOOTINGS, type Side } from './side.ts';

/** Two sides that certainly hold at one time. */
export interface Meeting {
	readonly common: NonEmpty<DayRange>;
	readonly possible: boolean;
	readonly alleged: boolean;
	readonly contested: boolean;
	/** The deeds of each side that reach the common days, the lesser ones among them too. */
	readonly deeds: readonly [readonly Deed[], readonly Deed[]];
}

/** When two sides certainly hold together within those days, by the surest deeds that do: without those that are only possible or alleged or that somebody denies, where the others meet. Undefined where they never do. */
export function meet(
	a: Pick<Side, 'deeds' | 'days'>,
	b: Pick<Side, 'deeds' | 'days'>,
	within: readonly DayRange[]
): Meeting | undefined {
	for (const [index, footing] of FOOTINGS.entries()) {
		const [mine, theirs] = [a.days[index] ?? [], b.days[index] ?? []];
		if (mine.length === 0 || theirs.length === 0) continue;
		const common = intersectAll(intersectAll(mine, theirs), within);
		if (isNonEmpty(common))
			return { common, ...footing, deeds: [reaching(a.deeds, common), reaching(b.deeds, common)] };
	}
	return undefined;
}

/** Deeds that reach some of the days. */
export function reaching(deeds: readonly Deed[], days: readonly DayRange[]): readonly Deed[] {
	return deeds.filter((deed) => reach(deed.days, days));
}

/** Whether some day is in both lists. */
export function reach(some: readonly DayRange[], others: readonly DayRange[]): boolean {
	return some.some((range) => others.some((other) => overlaps(range, other)));
}
