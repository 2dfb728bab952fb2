import type { EntityKind } from '#lib/facts/model/entity.ts';
import type { Grade } from '#lib/facts/model/grade.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Family, Layer } from '#lib/facts/model/vocabulary.ts';

/** The dates a question is about. */
export type When =
	| { readonly mode: 'as-of'; readonly date: PartialDate }
	/** Both ends belong to it. */
	| { readonly mode: 'during'; readonly from: PartialDate; readonly to: PartialDate }
	| { readonly mode: 'all-time' };

/** Filters common to all questions. An absent list admits everything; a relationship passes when one of its undeprecated claims passes all claim filters together. */
export interface Filters {
	readonly families?: readonly Family[];
	/** Full ids of kinds. */
	readonly kinds?: readonly string[];
	readonly layers?: readonly Layer[];
	/** Kinds of entity that both ends must be of. */
	readonly entityKinds?: readonly EntityKind[];
	/** `in-force` leaves last-observed ties out. Default: both. */
	readonly standing?: 'in-force' | 'any';
	/** Worst letter and worst digit admitted. */
	readonly grade?: Grade;
	/** Ids of sources. */
	readonly sources?: readonly string[];
	/** As asserted by this speaker (entity id) or source id. */
	readonly viewpoint?: string;
	readonly derived?: 'in' | 'out';
	readonly contested?: 'in' | 'out' | 'only';
	/** Admit ties that rest only on opinion, prediction or implication. Default: no. */
	readonly opinions?: boolean;
}

export const NO_FILTERS: Filters = {};
