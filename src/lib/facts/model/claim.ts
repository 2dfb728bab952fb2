import type { Grade } from './grade.ts';
import type { PartialDate } from './partial-date.ts';

export const STANCES = ['asserts', 'denies', 'qualifies', 'retracts'] as const;
export const MODALITIES = ['fact', 'opinion', 'allegation', 'prediction', 'implied'] as const;
export const CLAIM_STATUSES = ['holds', 'suspended', 'ended'] as const;
export const RANKS = ['preferred', 'normal', 'deprecated'] as const;

export type Stance = (typeof STANCES)[number];
export type Modality = (typeof MODALITIES)[number];
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];
export type Rank = (typeof RANKS)[number];

/** Who says it, if not the source's author: an entity of the graph, or a name. */
export type Speaker = { readonly entity: string } | { readonly name: string };

/** Dates of a treaty's life; the obligation has its sign from `inForce`, before that it is declared. */
export interface TreatyDates {
	readonly signed?: PartialDate;
	readonly inForce?: PartialDate;
	readonly suspended?: PartialDate;
	readonly denounced?: PartialDate;
	readonly terminated?: PartialDate;
}

/** What drawing and asking need of a claim; travels in the snapshot's core. */
export interface ClaimHead {
	/** Unique inside its relationship; its address is `<relationship>/<claim>`. */
	readonly id: string;
	readonly source: string;
	readonly speaker?: Speaker;
	readonly stance: Stance;
	readonly repliesTo?: string;
	readonly modality: Modality;
	readonly status: ClaimStatus;
	readonly since?: PartialDate;
	readonly until?: PartialDate;
	/** The source attests it up to then and no further. */
	readonly observed?: PartialDate;
	readonly treaty?: TreatyDates;
	readonly grade: Grade;
	/** Claims that trace back to one origin count once. */
	readonly origin: string;
	readonly rank: Rank;
	readonly checked: PartialDate;
}

/** What reading needs besides; fetched when a claim is opened. */
export interface ClaimText {
	readonly says: string;
	/** A locator that was seen: page, heading, counted paragraph with its first words, row. */
	readonly at?: string;
	/** Why a claim was deprecated, or its grade overridden. */
	readonly because?: string;
}

/** One statement, by a speaker, in one source, that the tie holds, does not, or holds with a qualification. */
export interface Claim extends ClaimHead, ClaimText {}
