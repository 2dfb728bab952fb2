import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Sign } from '../../graph/answer.ts';

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
	/** It rests on a tie that is "one or more of" several types, or of unofficial elements. */
	readonly possible: boolean;
	/** It rests on a backing that nobody states as a fact that can be judged: allegations, or grades of F or 6. */
	readonly alleged: boolean;
	/** It rests on a backing that somebody denies. */
	readonly contested: boolean;
	readonly conflict: string;
	/** The opposed pair of the conflict; undefined where the clients fight each other without taking opposite parts in any of its pairs. */
	readonly pair: string | undefined;
	/** A backer is an entity, or a coalition that counts as one; then its members are named too. */
	readonly backers: readonly [Backer, Backer];
	/** X and Y. */
	readonly clients: readonly [string, string];
	/** The days on which all of it certainly holds, the opposition of the backers of a `proxy-contest` too; merged and in order, never empty. */
	readonly common: readonly [DayRange, ...DayRange[]];
	/** Ids of ties by which X and Y are opponents: parts in the pair or armed opposition. */
	readonly opposition: readonly [string, ...string[]];
	/** How the backers stand to each other on the common days; undefined where nothing certain ties them, or where it was not asked since the kind does not turn on it. */
	readonly between: Sign | undefined;
	/** Ids of ties by which A and B are opposed; empty but for a `proxy-contest`. */
	readonly rivalry: readonly string[];
	/** Ids of ties by which a backer of one client also backs the other in that episode; empty but for `both-sides`. */
	readonly across: readonly string[];
}

export interface Backer {
	/** Ids of the entities that back, sorted; several for a coalition, or for those bound through one organisation. */
	readonly entities: readonly [string, ...string[]];
	readonly coalition?: string;
	/** The organisation through which they are bound, where nothing else binds them. */
	readonly via?: string;
	/** Ids of ties that carry the backing, best graded first. */
	readonly ties: readonly [string, ...string[]];
	/** What carries it. */
	readonly basis: 'act' | 'obligation';
}

export interface ProxiesAnswer {
	/** Kinds in the order of CONTEST_KINDS, certain before possible, stated before alleged, undenied before contested, promises of one's own before those through an organisation, what held last first, then by conflict and ids. */
	readonly contests: readonly Contest[];
	/** Where there is none: the single filter whose removal would give some, and how many; `unknown` where not all could be tried within the bound. */
	readonly instead?: { readonly without: string; readonly contests: number } | 'unknown';
	/** Where there is none: ids of sources, sorted, that tell such backing and whose horizon lies before the days asked about. */
	readonly notReaching?: readonly [string, ...string[]];
	/** False where the bound on expansions was reached. */
	readonly complete: boolean;
	/** Expansions made: clients looked at, deeds and duties laid beside each other, READING for each two backers whose own ties were read, LAYING for each contest. */
	readonly searched: number;
}
