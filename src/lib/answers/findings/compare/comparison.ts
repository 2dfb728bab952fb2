import type { Path, PathsAnswer, Step } from '../../graph/answer.ts';

export const FINDING_KINDS = [
	'incomplete',
	'one-sided-backing',
	'mixed',
	'shared-opponent',
	'opponents',
	'patron-and-opponent',
	'shared-client',
	'shared-patron',
	'opposed-patrons',
	'aligned-patrons',
	'rivals-without-contest',
	'aligned-clients',
	'unconnected'
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const QUALIFIER_KINDS = [
	'asymmetric',
	'cross-support',
	'mediator',
	'patrons-opposed',
	'patrons-aligned',
	'patrons-mixed',
	'belligerent',
	'suspended',
	'last-observed',
	'contested'
] as const;
export type QualifierKind = (typeof QUALIFIER_KINDS)[number];

/** Something said beside the finding, with the relationships it rests on. */
export interface Qualifier {
	readonly kind: QualifierKind;
	/** Ids of the entities it is about. */
	readonly about: readonly string[];
	readonly relationships: readonly string[];
}

/** One side of a comparison: who is asked about, and the best path. */
export interface Side {
	readonly from: string;
	readonly to: string;
	readonly answer: PathsAnswer;
	/** First determinate path in the order of paths, else the first. */
	readonly best?: Path;
}

/** What ties the two sides: `patrons` A–C, `clients` B–D, `cross` A–D and C–B. */
export interface Rungs {
	readonly patrons?: Step;
	readonly clients?: Step;
	readonly crossLeft?: Step;
	readonly crossRight?: Step;
	/** Entities of these kinds tied to both sides. */
	readonly shared: readonly string[];
}

/** What was looked for, about whom, and whether it was found: an answer says what it does not rest on. Worded by `wordSearched` in text. */
export interface Searched {
	readonly kind:
		| 'cross-support'
		| 'mediator'
		| 'belligerent'
		| 'patrons'
		| 'clients'
		| 'obligation'
		| 'deeds-in-contest';
	/** Who would do it, and to or for whom. */
	readonly about: readonly [string, string];
	readonly found: boolean;
}

export interface Comparison {
	readonly left: Side;
	readonly right: Side;
	readonly rungs: Rungs;
	readonly finding: {
		readonly kind: FindingKind;
		readonly qualifiers: readonly Qualifier[];
		/** Ids of the relationships that carry it. */
		readonly relationships: readonly string[];
	};
	readonly lookedFor: readonly Searched[];
	/** Ids of walked relationships of the two sides that had ended by then, latest end first: what no longer carries it. */
	readonly ended: readonly string[];
}
