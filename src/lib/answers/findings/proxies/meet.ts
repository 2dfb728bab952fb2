import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { isNonEmpty, type NonEmpty } from '../../graph/non-empty.ts';
import { intersectAll, mergeRanges } from '../../graph/window.ts';
import { isContested, type Deed } from './deed.ts';

/** Two sides that certainly hold at one time. */
export interface Meeting {
	readonly common: NonEmpty<DayRange>;
	readonly possible: boolean;
	readonly contested: boolean;
	/** The deeds of each side that reach the common days, the lesser ones among them too. */
	readonly deeds: readonly [NonEmpty<Deed>, NonEmpty<Deed>];
}

interface Doing {
	readonly deeds: readonly Deed[];
}

/** What a meeting may rest on, the surest first. */
const FOOTINGS = [
	{ possible: false, contested: false },
	{ possible: false, contested: true },
	{ possible: true, contested: false },
	{ possible: true, contested: true }
] as const;

/** When two sides certainly hold together within those days, by the surest deeds that do: without those that are only possible or that somebody denies, where the others meet. Undefined where they never do. */
export function meet(a: Doing, b: Doing, within: readonly DayRange[]): Meeting | undefined {
	for (const footing of FOOTINGS) {
		const days = ({ deeds }: Doing) =>
			mergeRanges(
				deeds
					.filter((deed) => footing.possible || !deed.possible)
					.filter((deed) => footing.contested || !isContested(deed))
					.flatMap((deed) => deed.days)
			);
		const common = [days(a), days(b)].reduce<readonly DayRange[]>(intersectAll, within);
		const [mine, theirs] = [reaching(a, common), reaching(b, common)];
		if (isNonEmpty(common) && isNonEmpty(mine) && isNonEmpty(theirs))
			return { common, ...footing, deeds: [mine, theirs] };
	}
	return undefined;
}

/** Deeds of a side that reach some of the days. */
export function reaching({ deeds }: Doing, days: readonly DayRange[]): Deed[] {
	return deeds.filter((deed) => intersectAll(deed.days, days).length > 0);
}
