import type { Modality } from './claim.ts';
import type { ConflictPart, Hold, Membership } from './relationship.ts';
import type { Credibility } from './grade.ts';

/**
 * What an importer reads from a dataset's rows: a tie with one claim, before
 * joining. Ends are ids of entities, curated or compiled.
 */
export interface Observation {
	/** Stable: the dataset's own ids and the kind, such as `388-1992-131-arms`; unique in its dataset. A new release changes only what changed. */
	readonly key: string;
	readonly kind: string;
	readonly from: string;
	readonly to: string;
	/** Only for kinds whose direction is `either`. */
	readonly mutual?: boolean;
	readonly in?: string;
	readonly against?: string;
	readonly oneOf?: readonly string[];
	readonly pair?: string;
	readonly side?: string;
	readonly part?: ConflictPart;
	readonly office?: string;
	readonly hold?: Hold;
	readonly standing?: Membership;
	readonly mandate?: string;
	readonly coalition?: string;
	readonly elements?: true;
	readonly grave?: true;
	readonly claim: ObservedClaim;
}

/** The one claim of an observation; its source is the dataset's, its origin the dataset's id unless given. */
export interface ObservedClaim {
	/** The rows it rests on: `rows 2336–2338`, `row USA-1869`. */
	readonly at: string;
	/** One sentence in our own words. */
	readonly says: string;
	/** EDTF level 1, no more precise than the coding. */
	readonly since?: string;
	/** Written inclusive. */
	readonly until?: string;
	/** Coded in the last year looked at, and no further: neither ended nor current. */
	readonly observed?: string;
	readonly credibility: Credibility;
	readonly modality?: Modality;
	readonly origin?: string;
}
