import type { Day } from '#lib/facts/model/partial-date.ts';
import type { LeftOut } from '../signed-pairs/pair.ts';

/** Three actors of which each two are signed, ids sorted; signs of the pairs 1–2, 1–3 and 2–3. */
export interface Triad {
	readonly actors: readonly [string, string, string];
	readonly signs: readonly ['+' | '-', '+' | '-', '+' | '-'];
	/** Ids of the relationships that decide each pair's sign. */
	readonly ties: readonly [readonly string[], readonly string[], readonly string[]];
}

/** The least number of pairs whose sign would have to change for balance (the line index of Harary 1959). */
export interface Frustration {
	/** True where it was solved exactly, or its bounds meet: then lower and upper are one. */
	readonly exact: boolean;
	readonly lower: number;
	readonly upper: number;
}

/** Structural balance on one day (Cartwright and Harary 1956): +++ and +-- triads are balanced. */
export interface BalanceOnDay {
	readonly day: Day;
	/** Actors with at least one signed pair. */
	readonly actors: number;
	readonly positive: number;
	readonly negative: number;
	/** Pairs that are tied and have no one sign for certain. */
	readonly leftOut: LeftOut;
	/** By number of positive signs. */
	readonly triads: {
		readonly ppp: number;
		readonly ppn: number;
		readonly pnn: number;
		readonly nnn: number;
	};
	/** Balanced share of triads, 0 to 1; undefined where there are none. */
	readonly share: number | undefined;
	readonly frustration: Frustration;
}

export interface BalanceAnswer {
	/** One day as asked, or 31 December of each year of a period, in order; of the year that is not over, today. */
	readonly series: readonly [BalanceOnDay, ...BalanceOnDay[]];
	/** Unbalanced triads on the last day of the series, of the actors asked about; at most MOST_TRIADS, those whose ties are best graded first. */
	readonly unbalanced: readonly Triad[];
	/** How many unbalanced triads each actor stands in on the last day, most first, then by id; of the actors asked about. */
	readonly byActor: readonly { readonly actor: string; readonly triads: number }[];
	/** Ids of the relationships behind the triads listed, sorted. */
	readonly relationships: readonly string[];
	readonly complete: boolean;
	readonly searched: number;
}

/** Triads listed at most; all are counted. */
export const MOST_TRIADS = 50;
