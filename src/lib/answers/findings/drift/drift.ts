import type { Layer } from '#lib/facts/model/vocabulary.ts';
import type { Sign, Strand } from '../../graph/answer.ts';
import type { DriftVoting } from './voting/voting.ts';

/** How many ties of one layer, sign and standing hold in a year. */
export interface TieCount {
	readonly layer: Layer;
	readonly sign: '+' | '-' | '0';
	readonly standing: 'in-force' | 'suspended' | 'last-observed';
	/** By common membership or the parts taken in one conflict, not by a record of the two. */
	readonly derived: boolean;
	readonly ties: number;
}

/** How the actor stood to one pole in one year. */
export interface PoleYear {
	readonly pole: string;
	/** Sign over the year by the rules of steps, of what certainly held; undefined where no tie of any sign or layer did. */
	readonly sign: Sign | undefined;
	/** The layer that decides the sign. */
	readonly basis: Layer | undefined;
	/** True where the sign rests on ties last observed before the year only. */
	readonly lastObserved: boolean;
	/** Ties that hold in the year; by layer, sign and standing, direct before derived. */
	readonly counts: readonly TieCount[];
	/** Ids of the records behind the counts, deciding ones first, then best graded. */
	readonly relationships: readonly string[];
	/** Ids of records whose dates leave it open whether they hold in the year; not counted. */
	readonly uncertain: readonly string[];
	/** Addresses of claims that are about this year: since, until or a treaty's dates fall in it. */
	readonly claims: readonly string[];
}

export interface DriftYear {
	readonly year: number;
	/** In the order of the poles. */
	readonly poles: readonly PoleYear[];
}

/** A year in which the sign towards a pole changed; ties without a sign and no ties at all are one. */
export interface DriftTurn {
	readonly year: number;
	readonly pole: string;
	readonly before: Sign | undefined;
	readonly after: Sign | undefined;
	/** Ids of records of signed ties that began, ended, were suspended or were last observed then, sorted. */
	readonly relationships: readonly string[];
}

/**
 * What became of a tie between the first year and the last. `stayed`: in force in
 * both. `gained`: in force in the last only. `suspended`, `lapsed`: suspended, or
 * last observed before the last year, and in force in an earlier one. `lost`: what
 * stands until it is ended was ended. `passed`: a deed was done and over, or what
 * stands came and went within one year.
 */
export const COURSES = ['stayed', 'gained', 'lost', 'suspended', 'lapsed', 'passed'] as const;
export type Course = (typeof COURSES)[number];

/** One tie of the actor with a pole over the years. */
export interface TieCourse {
	readonly course: Course;
	/** As it stands in the last year or, where it is over, stood in the last year in which it was in force. */
	readonly strand: Strand;
	/** First and last year in which it was certainly in force. */
	readonly from: number;
	readonly to: number;
}

/** An organisation that two belong to together and that obliges them to nothing: no tie, but told beside the ties. */
export interface SharedMembership {
	readonly organisation: string;
	/** First year of it; absent where that is not known. */
	readonly from?: number;
	/** Last year of it; absent where it lasts to the end of the days asked about. */
	readonly to?: number;
	/** Ids of the two memberships. */
	readonly relationships: readonly [string, string];
}

/** What a leader said or did to the other of the two while leading one of them: not counted as the state's. */
export interface LeaderTie {
	readonly leader: string;
	/** Whom the leader led: the actor or the pole. */
	readonly of: string;
	/** Id of the record. */
	readonly relationship: string;
}

/** What came and went with one pole. */
export interface PoleBalance {
	readonly pole: string;
	/** Every tie that was certainly in force in some year: by course, then by the year it began, then by id. */
	readonly ties: readonly TieCourse[];
	/** Ids of the records behind the ties gained, and behind those lost; sorted. */
	readonly gained: readonly string[];
	readonly lost: readonly string[];
	readonly memberships: readonly SharedMembership[];
	readonly leaders: readonly LeaderTie[];
}

export interface DriftAnswer {
	readonly actor: string;
	readonly poles: readonly [string, string, ...string[]];
	/** Every year from the first with a tie to any pole to the last asked about, in order; the year that is not over up to today. Empty where nothing ties the actor to any. */
	readonly years: readonly DriftYear[];
	/** By year, then in the order of the poles. */
	readonly turns: readonly DriftTurn[];
	/** What speaks for and against a drift from one pole to another, in the order of the poles. */
	readonly balanceOfYears: readonly PoleBalance[];
	/** Addresses of opinions, predictions and implications about the actor's ties with a pole, or with an idea that a pole espouses; only where they are asked for. */
	readonly opinions: readonly string[];
	/** How alike they voted: beside the ties, never counted among them. */
	readonly voting: DriftVoting;
	readonly complete: boolean;
	readonly searched: number;
}
