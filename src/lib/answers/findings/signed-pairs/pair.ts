import type { Grade } from '#lib/facts/model/grade.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Filters } from '../../graph/filters/filters.ts';

/** Between whom signs are looked for, and which ties count. */
export interface PairsRequest {
	readonly filters: Filters;
	/** Groups are actors beside states. */
	readonly groups: boolean;
}

/** Two actors, the first by id first, with every record that can bear on how they stand to each other on some day. */
export interface Pair {
	readonly between: readonly [string, string];
	/** By id: ties between the two, their memberships in common organisations that oblige, their parts in common conflicts. */
	readonly ties: readonly Attested[];
}

/** Two actors who stand in one sign to each other for certain. */
export interface SignedPair {
	/** Ids, sorted. */
	readonly between: readonly [string, string];
	readonly sign: '+' | '-';
	/** Ids of the records that decide the sign, sorted; of a derived tie, those it rests on. */
	readonly ties: readonly [string, ...string[]];
	readonly grade: Grade;
}

/** Pairs that are tied and have no one sign, by why. */
export interface LeftOut {
	/** + and - at once. */
	readonly mixed: number;
	/** + and - in turn; never on a single day. */
	readonly turned: number;
	/** Ties without a sign only: truces, dormant or suspended pacts, forces under a mandate. */
	readonly unsigned: number;
	/** Signed only by ties whose dates leave it open whether they hold. */
	readonly uncertain: number;
}

/** How all pairs stand on some days. */
export interface PairsThen {
	/** By ids. */
	readonly signed: readonly SignedPair[];
	readonly leftOut: LeftOut;
}

/** How one pair stands on some days: signed, or why not. */
export type PairReading = SignedPair | keyof LeftOut;
