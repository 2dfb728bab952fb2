import type { PartialDate } from './partial-date.ts';

/** What a state's votes in the UN General Assembly came to in one year. */
export interface IdealPoint {
	readonly year: number;
	/** Place on the one dimension that best explains the year's votes, without unit; points are compared within a year only. */
	readonly ideal: number;
	/** Votes cast in the rows that the estimate rests on. */
	readonly votes: number;
	/** The dataset's number of the seat: with the year it names the row. */
	readonly code: string;
}

/** One state's ideal points, years ascending, each once. */
export interface VotingSeries {
	/** Id of the entity that held the seat. */
	readonly state: string;
	readonly points: readonly IdealPoint[];
}

/** A published dataset of ideal points, as far as its states are known. */
export interface Voting {
	/** Id of the dataset's source. */
	readonly source: string;
	/** The last day it looks at. */
	readonly horizon: PartialDate;
	/** Sorted by state. */
	readonly series: readonly VotingSeries[];
}

/** Below this many votes an estimate rests mostly on its prior: Türkiye's seven votes of 2024 say nothing. */
export const FEWEST_VOTES = 40;

/** Ideal points, and how far they lie from each other, are kept to so many decimals: the middle estimate of the release of 2025 has a 90 % interval of half a point. */
export const IDEAL_DECIMALS = 4;
