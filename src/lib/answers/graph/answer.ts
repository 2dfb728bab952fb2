import type { Grade } from '#lib/facts/model/grade.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Standing } from '#lib/facts/model/relationship.ts';

/** Sign of a bundle; `turned`: + and - at different times of the period asked about. */
export type Sign = '+' | '-' | 'mixed' | 'turned' | '0';
export type PathSign = '+' | '-' | 'indeterminate';
/** What a sign rests on; deeds outrank obligations, obligations outrank declarations. */
export type Basis = 'act-in-contest' | 'act' | 'obligation' | 'declaration' | 'none';

/** Why a relationship of a bundle carries no sign there although its kind has one. */
export type Unsigned =
	/** Its parties are enemies. */
	| 'dormant'
	/** Owed through an organisation whose duty is listed as one on paper. */
	| 'on-paper'
	| 'suspended'
	| 'mandated'
	| 'not-grave'
	| 'elsewhere-in-contest'
	| 'settled'
	| 'tenet'
	| 'identity'
	| 'neutral';

/** One relationship as it counts in a step on the dates asked about. */
export interface Strand {
	/** Id of the relationship; of a derived tie, a made-up id that is no record's. */
	readonly relationship: string;
	/** Derived from common membership: the organisation, and the memberships it rests on. */
	readonly derived?: { readonly via: string; readonly basis: readonly [string, string] };
	readonly standing: Standing;
	/** False where a `~` leaves it open whether it holds on those dates. */
	readonly certain: boolean;
	readonly sign: '+' | '-' | '0';
	readonly unsigned?: Unsigned;
	/** In the deciding layer: the step's sign rests on it. */
	readonly decides: boolean;
}

/** A step of a path: two entities and the bundle of all admitted relationships between them in walking direction. */
export interface Step {
	readonly from: string;
	readonly to: string;
	readonly sign: Sign;
	readonly basis: Basis;
	/** Deciding strands first, then by grade, then by id. */
	readonly strands: readonly [Strand, ...Strand[]];
	readonly grade: Grade;
	readonly origins: number;
	/** True where the sign rests on last-observed ties only. */
	readonly lastObserved: boolean;
	/** Set on the two steps of a passage through a conflict; they share one sign, which a path counts once. */
	readonly through?: { readonly conflict: string; readonly pair: string };
}

export interface Path {
	readonly entities: readonly [string, string, ...string[]];
	readonly steps: readonly [Step, ...Step[]];
	readonly sign: PathSign;
	readonly basis: Basis;
	/** Weakest step by its best claim. */
	readonly grade: Grade;
	readonly origins: number;
	readonly lastObserved: boolean;
	/** `together`: the latest maximal stretch in which all steps certainly hold. */
	readonly common?: DayRange;
}

/** The single filter whose removal would give a yes. */
export interface Instead {
	readonly without: string;
	readonly steps: number;
}

export interface PathsAnswer {
	readonly outcome: 'found' | 'none';
	readonly paths: readonly Path[];
	/** `unknown`: none was found, but not all could be tried within the bound. */
	readonly instead?: Instead | 'unknown';
	/** Where there is no path: ids of sources, sorted, that told a tie between the two and whose horizon lies before the days asked about. */
	readonly notReaching?: readonly [string, ...string[]];
	/** False where the bound on expansions was reached. */
	readonly complete: boolean;
	/** Expansions made. */
	readonly searched: number;
}
