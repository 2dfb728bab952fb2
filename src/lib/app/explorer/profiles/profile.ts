import type { Entity } from '#lib/facts/model/entity.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { Figure } from '#lib/picture/figures/marks.ts';

/** All that the page of an entity shows: plain values, put together on the server. */
export interface Profile {
	readonly entity: Entity;
	/** The day it speaks of: `26 November 2026`. */
	readonly day: string;
	/** What follows from the records, after the summary: one to four sentences. */
	readonly lead: readonly string[];
	readonly names: Names;
	readonly offices: readonly Office[];
	/** Its most important ties as bars on an axis of years; absent where it has none. */
	/** Drawn for a wide page and, where the page is a file, for a phone's. */
	readonly timeLine: { readonly wide: Figure; readonly narrow?: Figure } | undefined;
	readonly memberships: readonly MembershipList[];
	readonly contests: readonly Contest[];
	/** Of a conflict: its opposed pairs. */
	readonly sides: readonly OpposedSides[];
	/** Of a conflict: who backed whom in it. */
	readonly backing: readonly Backed[];
	readonly deaths: Deaths | undefined;
	/** Ties of the families, and ideas last, without what stands in the lists above. */
	readonly ties: readonly TieFamily[];
	readonly changes: Changes;
	readonly voting: VotingCompany | undefined;
	readonly words: Words;
	readonly evidence: Evidence;
	/** What its sources do not reach, a sentence each. */
	readonly gaps: readonly string[];
	/** In the order of their numbers, from 1. */
	readonly sources: readonly Source[];
	readonly briefings: readonly { readonly id: string; readonly title: string }[];
	readonly questions: readonly { readonly line: string; readonly href: string }[];
	/** Address in the explorer that draws it with its neighbours. */
	readonly around: string;
}

export interface Ref {
	readonly id: string;
	readonly label: string;
}

/** How a tie stands on the day: holds, was holding as far as its sources reach, or not. */
export type Held = 'now' | 'last-observed' | 'past';

/** One record in a list. */
export interface ListedTie {
	readonly id: string;
	/** `since 1992`, `2010–2012`. */
	readonly dates: string;
	readonly grade: string;
	/** What must not be overlooked: `denied by the accused`, `as observer`. */
	readonly mark?: string;
}

export interface TieLine {
	readonly with: Ref;
	readonly ties: readonly ListedTie[];
}

export interface TieGroup {
	/** Id of the kind, under which the page of all of them stands. */
	readonly kind: string;
	/** `Keeps forces in`. */
	readonly heading: string;
	/** Records of it, shown or not. */
	readonly count: number;
	readonly lists: readonly {
		readonly held: Held;
		readonly lines: readonly TieLine[];
		/** Records that are left out. */
		readonly more: number;
	}[];
}

export interface TieFamily {
	readonly family: Family | 'ideas';
	readonly count: number;
	readonly groups: readonly TieGroup[];
}

export interface Names {
	/** Codes such as `TUR`. */
	readonly codes: readonly string[];
	readonly byScript: readonly { readonly script: string; readonly names: readonly string[] }[];
}

/** Who led or served it, or whom a leader led or served. */
export interface Office extends ListedTie {
	readonly with: Ref;
	readonly office: string;
	readonly held: Held;
	/** Year to which anybody looked, where it was last observed. */
	readonly lastObserved?: number;
}

export interface MembershipList {
	/** `Members`, `Belongs to`, `Has left`. */
	readonly heading: string;
	readonly rows: readonly (ListedTie & { readonly with: Ref; readonly as: string })[];
}

/** A conflict that an actor took part in. */
export interface Contest extends ListedTie {
	readonly with: Ref;
	/** `primary party`, `secondary party`. */
	readonly part: string;
	/** Those on the opposing side of the same pair who fought at the same time. */
	readonly against: readonly Ref[];
	readonly held: Held;
}

export interface OpposedSides {
	readonly id: string;
	readonly sides: readonly [Side, Side];
}

export interface Side {
	readonly primary: readonly SideLine[];
	readonly secondary: readonly SideLine[];
}

export interface SideLine extends ListedTie {
	readonly with: Ref;
}

/** Who backed one actor in a conflict. */
export interface Backed {
	readonly who: Ref;
	readonly lines: readonly (TieLine & { readonly how: string })[];
	readonly more: number;
}

export interface Deaths {
	readonly years: readonly { readonly year: number; readonly deaths: number }[];
	readonly total: number;
	/** Number of its source. */
	readonly source: number;
	/** `31 December 2023`, where the source says. */
	readonly horizon?: string;
}

export interface Changes {
	/** Latest first; years without a change are left out. */
	readonly years: readonly ChangedYear[];
}

export interface ChangedYear {
	readonly year: number;
	/** By family in the order of the vocabulary. */
	readonly counts: readonly {
		readonly family: Family;
		readonly began: number;
		readonly ended: number;
	}[];
	readonly turned: readonly {
		readonly with: Ref;
		readonly before: string;
		readonly after: string;
	}[];
}

/** Beside whom a state voted in the UN General Assembly. Distances are compared within a year only. */
export interface VotingCompany {
	readonly source: number;
	/** Latest first. */
	readonly years: readonly {
		readonly year: number;
		readonly votes: number;
		readonly nearest: readonly Distance[];
		readonly farthest: readonly Distance[];
	}[];
}

export interface Distance {
	readonly with: Ref;
	readonly distance: number;
}

/** What it says itself, as a speaker of claims. */
export interface Words {
	readonly count: number;
	readonly claims: readonly {
		readonly relationship: string;
		readonly claim: string;
		readonly tie: string;
		readonly says: string;
		readonly stance: string;
		readonly grade: string;
	}[];
}

export interface Evidence {
	readonly ties: number;
	readonly claims: number;
	readonly sources: number;
	readonly grades: readonly { readonly grade: string; readonly count: number }[];
	readonly contested: readonly {
		readonly id: string;
		readonly words: string;
		readonly how: string;
	}[];
	readonly contestedInAll: number;
	/** Sources with most claims first: number on this page, and claims. */
	readonly most: readonly { readonly number: number; readonly claims: number }[];
}
