import type { ClaimHead } from './claim.ts';
import type { Grade } from './grade.ts';
import type { Day, DayRange } from './partial-date.ts';

export const MEMBERSHIPS = [
	'member',
	'observer',
	'candidate',
	'associate',
	'suspended',
	'withdrawn'
] as const;
export const EVIDENCES = ['supported', 'contested', 'denied'] as const;

export type Membership = (typeof MEMBERSHIPS)[number];
export type ConflictPart = 'primary' | 'secondary';
/** Who holds an office in fact, or by title only. */
export type Hold = 'effective' | 'titular';
/** How its claims stand together; `contested` says whether a party to it or somebody else denies it. */
export type Evidence =
	| { readonly state: 'supported' }
	| { readonly state: 'contested'; readonly by: 'accused' | 'independent' }
	| { readonly state: 'denied' };

/** The ends and details of a tie, as the editor wrote them. */
export interface Tie {
	readonly id: string;
	/** Full id of a kind in the vocabulary. */
	readonly kind: string;
	readonly from: string;
	readonly to: string;
	/** Holds in both directions. */
	readonly mutual: boolean;
	/** Support given in a conflict: the conflict, and the opponent it is given against. */
	readonly in?: string;
	readonly against?: string;
	/** `support.unspecified`: the types it may have been. */
	readonly oneOf?: readonly string[];
	/** `role.party-to`: which opposed pair, which side, and in what part. */
	readonly party?: {
		readonly pair: string;
		readonly side: string;
		readonly part: ConflictPart;
	};
	/** `role.leads` and `role.serves`. */
	readonly office?: string;
	readonly hold?: Hold;
	/** `role.member-of`. */
	readonly membership?: Membership;
	/** Organisation under whose mandate forces were sent: sign 0 for the contributor. */
	readonly mandate?: string;
	/** Acts of one coalition are one event and count as one backer. */
	readonly coalition?: string;
	/** Done by unofficial elements, not by the actor as such. */
	readonly elements?: boolean;
	/** `opposition.militarised-dispute`: grave enough to carry a sign. */
	readonly grave?: boolean;
}

/** One stretch of a relationship in one state. */
export interface Span {
	/** `declared`: signed, not yet in force. `suspended`: sign 0. */
	readonly state: 'holds' | 'declared' | 'suspended';
	/** Days on which it certainly holds (empty where from >= to). */
	readonly certain: DayRange;
	/** Days on which it may hold; contains `certain`. */
	readonly possible: DayRange;
}

/** When a relationship holds, derived from its best ranked and best graded claims. */
export interface Period {
	/** In order, not overlapping; at least one. */
	readonly spans: readonly [Span, ...Span[]];
	/** `ended`: a claim closes it. `observed`: last attested then, neither ended nor current. `open`: holds until a claim ends it. */
	readonly end: 'ended' | 'observed' | 'open';
	/** Start and end as the best claims say them, at their own precision. */
	readonly since?: string;
	readonly until?: string;
	/** First day past the latest attestation, where `end` is `observed`. */
	readonly horizon?: Day;
	/** Ids of claims that give other dates than these. */
	readonly differing: readonly string[];
}

/** A tie that rests on claims. */
export interface Attested<C extends ClaimHead = ClaimHead> extends Tie {
	readonly derived?: never;
	readonly claims: readonly [C, ...C[]];
	readonly period: Period;
	readonly evidence: Evidence;
	/** Grade of its best claim that asserts it. */
	readonly grade: Grade;
	/** Independent origins that assert it. */
	readonly origins: number;
	/** Rests only on opinion, prediction or implication: out of paths and findings unless asked for. */
	readonly opinionOnly: boolean;
}

/** A tie made by a rule from other ties: never stored, never the basis of another. */
export interface Derived extends Tie {
	readonly derived: {
		readonly rule: string;
		readonly basis: readonly [string, ...string[]];
		readonly via?: string;
	};
	readonly period: Period;
	readonly grade: Grade;
}

export type Relationship = Attested | Derived;

/** How a relationship stands on a day. */
export type Standing =
	'in-force' | 'suspended' | 'last-observed' | 'ended' | 'not-yet' | 'not-covered' | 'uncoded';
