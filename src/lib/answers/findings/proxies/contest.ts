import type { DayRange } from '#lib/facts/model/partial-date.ts';

/**
 * `proxy-contest`: the backers are opposed themselves. `opposed-backers`: they are
 * not. `opposed-patrons-by-commitment`: one side is held by a promise only.
 * `both-sides`: a backer backs both sides in that episode.
 */
export const CONTEST_KINDS = [
	'proxy-contest',
	'opposed-backers',
	'opposed-patrons-by-commitment',
	'both-sides'
] as const;
export type ContestKind = (typeof CONTEST_KINDS)[number];

/** A backs X against Y and B backs Y against X, in one conflict and opposed pair, at one time. Told once: A is the backer whose id sorts first, or, where both are one backer, X the client that sorts first. */
export interface Contest {
	readonly kind: ContestKind;
	/** Some tie is "one or more of" several types, or of unofficial elements. */
	readonly possible: boolean;
	readonly conflict: string;
	/** The opposed pair of the conflict. */
	readonly pair: string;
	/** A backer is an entity, or a coalition that counts as one; then its members are named too. */
	readonly backers: readonly [Backer, Backer];
	/** X and Y. */
	readonly clients: readonly [string, string];
	/** The days on which all of it certainly holds, merged and in order; never empty. */
	readonly common: readonly [DayRange, ...DayRange[]];
	/** Ids of ties by which X and Y are opponents: parts in the pair or armed opposition. */
	readonly opposition: readonly [string, ...string[]];
	/** Ids of ties by which A and B are opposed; empty but for a `proxy-contest`. */
	readonly rivalry: readonly string[];
}

export interface Backer {
	/** Ids of the entities that back, sorted; several for a coalition. */
	readonly entities: readonly [string, ...string[]];
	readonly coalition?: string;
	/** Ids of ties that carry the backing, best graded first. */
	readonly ties: readonly [string, ...string[]];
	/** What carries it. */
	readonly basis: 'act' | 'obligation';
}

export interface ProxiesAnswer {
	/** Kinds in the order of CONTEST_KINDS, certain before possible, then by conflict and ids. */
	readonly contests: readonly Contest[];
	/** False where the bound on expansions was reached. */
	readonly complete: boolean;
	readonly searched: number;
}
