import type { Rank, Stance, Modality } from '#lib/facts/model/claim.ts';
import type { Grade } from '#lib/facts/model/grade.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { Resting } from '#lib/answers/graph/sources/resting-on.ts';

/** A claim that cites a source, as the source's page shows it. */
export interface RestingClaim {
	readonly relationship: string;
	readonly claim: string;
	/** Who does what to whom. */
	readonly tie: string;
	readonly stance: Stance;
	readonly modality: Modality;
	readonly rank: Rank;
	readonly grade: Grade;
	readonly says: string;
	readonly at?: string;
}

/** All that the page of a source shows. */
export interface SourceSheet {
	readonly source: Source;
	readonly resting: Resting;
	/** Kinds of the relationships that rest on it, most first. */
	readonly kinds: readonly { readonly label: string; readonly count: number }[];
	/** Claims of this page, in the order of their relationships' ids. */
	readonly claims: readonly RestingClaim[];
	/** Counted from 1. */
	readonly page: number;
	readonly pages: number;
	readonly entities: readonly { readonly id: string; readonly label: string }[];
	/** Address in the explorer that draws what rests on it, where a claim does. */
	readonly drawn?: string;
}
