import type { Filters, When } from '../graph/filters.ts';

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

interface Asked {
	/** Absent: today for comparisons, all time for paths. */
	readonly when?: When;
	readonly filters: Filters;
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

export interface PathsQuestion extends Asked {
	readonly ask: 'paths';
	readonly trace: Trace;
}

export interface CompareQuestion extends Asked {
	readonly ask: 'compare';
	readonly left: Trace;
	readonly right: Trace;
}

/** One value for every question: the query line, the form, the URL and the API are views of it. */
export type Question = PathsQuestion | CompareQuestion;

export const DEFAULT_MAX_HOPS = 4;
export const MOST_HOPS = 8;
export const DEFAULT_LIMIT = 5;
export const MOST_PATHS = 50;
