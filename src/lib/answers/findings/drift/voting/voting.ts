/** A year of a pole: how far apart the two voted, or why that is not known. */
export type VotingYear =
	| {
			readonly year: number;
			/** Absolute difference of their ideal points, 0 or more, without unit. */
			readonly distance: number;
			/** Cast by the actor, then by the pole; at least FEWEST_VOTES both. */
			readonly votes: readonly [number, number];
			/** Rows of the dataset, `705-2023`: the actor's, then the pole's. */
			readonly rows: readonly [string, string];
			readonly gap?: never;
	  }
	| {
			readonly year: number;
			readonly gap: 'few-votes';
			readonly votes: readonly [number, number];
			readonly rows: readonly [string, string];
			readonly distance?: never;
	  }
	| {
			readonly year: number;
			readonly gap: 'no-estimate';
			/** Which of the two the dataset has no estimate of. */
			readonly without: readonly string[];
			readonly distance?: never;
	  };

/** A year in which a distance is known. */
export type KnownVoting = Extract<VotingYear, { readonly distance: number }>;
/** A year without one, between years that the dataset has both in. */
export type VotingGap = Exclude<VotingYear, KnownVoting>;

export interface PoleVoting {
	readonly pole: string;
	/** Every year from the first to the last that the dataset has both in, in order; empty where there is none. */
	readonly years: readonly VotingYear[];
}

/**
 * Distance in UN voting (Bailey, Strezhnev and Voeten 2017): computed, without a
 * sign, beside the ties and never one of them.
 */
export type DriftVoting =
	| {
			readonly state: 'read';
			/** Id of the dataset's source. */
			readonly source: string;
			/** The last year it looks at. */
			readonly horizon: number;
			/** In the order of the poles. */
			readonly poles: readonly PoleVoting[];
			/** Ids of those asked about that are no states: they cast no votes. */
			readonly voteless: readonly string[];
			/** Ids of the states asked about that the dataset has no estimate of in these years. */
			readonly uncoded: readonly string[];
	  }
	/** No year that the dataset looks at ends on the days asked about. */
	| { readonly state: 'no-year'; readonly horizon: number }
	/** The facts hold no series of it. */
	| { readonly state: 'none' }
	/** There is one, and the filters of the question leave it out. */
	| { readonly state: 'filtered' };

/** Whether a year has a distance. */
export function isKnown(year: VotingYear): year is KnownVoting {
	return year.distance !== undefined;
}
