import type { Filters, When } from '../graph/filters/filters.ts';

/** How far a side may walk: exactly one step (`->`), or a path (`->>`), or a path with or against the arrows (`--`). */
export type Reach = 'step' | 'path' | 'either-way';

/** One chain asked about. Entities are ids. */
export interface Trace {
	readonly from: string;
	readonly to: string;
	readonly reach: Reach;
	/** Families, full kinds or short kinds named in `-[...]->`, resolved to full kind ids. */
	readonly kinds?: readonly string[];
}

/** What every question may say. */
export interface Asked {
	/** Absent: today for what is looked at on a day, all time for what is looked for. */
	readonly when?: When;
	readonly filters: Filters;
}

/** How a question about chains is walked. */
export interface Walked extends Asked {
	readonly via: readonly string[];
	readonly avoid: readonly string[];
	/** 1 to 8; default 4. */
	readonly maxHops: number;
	/** k shortest, 1 to 50; default 5. */
	readonly limit: number;
	readonly order: 'steps' | 'evidence';
	/** All steps certain at one common time. */
	readonly together: boolean;
	/** Organisations, tenets and other hubs may be crossed. */
	readonly hubs: boolean;
}

export interface PathsQuestion extends Walked {
	readonly ask: 'paths';
	readonly trace: Trace;
}

export interface CompareQuestion extends Walked {
	readonly ask: 'compare';
	readonly left: Trace;
	readonly right: Trace;
}

/** Who backs opponents of each other; all time unless said. */
export interface ProxiesQuestion extends Asked {
	readonly ask: 'proxies';
	/** One: a backer or a client in it. Two: both are backers in it. None: all. At most 2. */
	readonly actors: readonly string[];
	/** Conflicts it must lie in; none: any. */
	readonly conflicts: readonly string[];
}

/** Structural balance of the signed ties; today unless said; during a period: its years' ends. */
export interface BalanceQuestion extends Asked {
	readonly ask: 'balance';
	/** Whose unbalanced triads are listed; none: all. */
	readonly actors: readonly string[];
	/** Groups count as actors beside states. */
	readonly groups: boolean;
}

/** How an actor stood to two or more poles, year by year; all time unless said. */
export interface DriftQuestion extends Asked {
	readonly ask: 'drift';
	readonly actor: string;
	readonly poles: readonly [string, string, ...string[]];
}

/** Communities of positive ties; today unless said. */
export interface BlocsQuestion extends Asked {
	readonly ask: 'blocs';
	readonly groups: boolean;
}

/** What appeared, ended, turned or was suspended between two dates; all time unless said. */
export interface ChangesQuestion extends Asked {
	readonly ask: 'changes';
	/** Only ties of these; none: all. */
	readonly actors: readonly string[];
}

export type ChainQuestion = PathsQuestion | CompareQuestion;
export type FindingQuestion =
	ProxiesQuestion | BalanceQuestion | DriftQuestion | BlocsQuestion | ChangesQuestion;

/** One value for every question: the query line, the form, the URL and the API are views of it. */
export type Question = ChainQuestion | FindingQuestion;

/** Most actors that proxies are asked for. */
export const MOST_BACKERS = 2;
/** Fewest and most poles of a drift. */
export const FEWEST_POLES = 2;
export const MOST_POLES = 5;
/** Most entities in any other list of a question. */
export const MOST_NAMED = 50;
export const DEFAULT_MAX_HOPS = 4;
export const MOST_HOPS = 8;
export const DEFAULT_LIMIT = 5;
export const MOST_PATHS = 50;
