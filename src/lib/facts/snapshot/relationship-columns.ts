/** Relationships as columns, one number each; in the order of ids. Codes: codes.ts. */
export interface RelationshipColumns {
	readonly count: number;
	/** Index in the vocabulary. */
	readonly kind: Uint8Array<ArrayBuffer>;
	/** Indices of entities. */
	readonly from: Uint32Array<ArrayBuffer>;
	readonly to: Uint32Array<ArrayBuffer>;
	/** Bits of FLAG. */
	readonly flags: Uint8Array<ArrayBuffer>;
	readonly evidence: Uint8Array<ArrayBuffer>;
	readonly grade: Uint8Array<ArrayBuffer>;
	readonly origins: Uint16Array<ArrayBuffer>;
	/** Indices of the conflict support is given in and the opponent it is given against, or NOBODY. */
	readonly conflict: Int32Array<ArrayBuffer>;
	readonly against: Int32Array<ArrayBuffer>;
	/** Part in a conflict: its pair, side and part as `partCode` has them, or NOBODY. */
	readonly part: Int16Array<ArrayBuffer>;
	/** 0: no membership; else its place in MEMBERSHIPS, from 1. */
	readonly membership: Uint8Array<ArrayBuffer>;
	readonly end: Uint8Array<ArrayBuffer>;
	/** First day past the latest attestation, or LATEST. */
	readonly horizon: Int32Array<ArrayBuffer>;
	/** Dates as their best claims say them: `dateCode`. */
	readonly since: Int32Array<ArrayBuffer>;
	readonly until: Int32Array<ArrayBuffer>;
	/** The spans of relationship `i` are `spanRows[i] .. spanRows[i + 1]`; its claims likewise. */
	readonly spanRows: Uint32Array<ArrayBuffer>;
	readonly claimRows: Uint32Array<ArrayBuffer>;
}

/** Spans of all relationships, in order; days, or EARLIEST and LATEST. */
export interface SpanColumns {
	readonly state: Uint8Array<ArrayBuffer>;
	readonly certainFrom: Int32Array<ArrayBuffer>;
	readonly certainTo: Int32Array<ArrayBuffer>;
	readonly possibleFrom: Int32Array<ArrayBuffer>;
	readonly possibleTo: Int32Array<ArrayBuffer>;
}

/** What the core holds of claims. */
export interface ClaimColumns {
	/** Index of the source. */
	readonly source: Uint16Array<ArrayBuffer>;
	/** Index in the list of origins: of a source, its own. */
	readonly origin: Int32Array<ArrayBuffer>;
	readonly marks: Uint16Array<ArrayBuffer>;
	readonly grade: Uint8Array<ArrayBuffer>;
	/** Index of the entity that speaks, NAMED or NOBODY. */
	readonly speaker: Int32Array<ArrayBuffer>;
	readonly since: Int32Array<ArrayBuffer>;
	readonly until: Int32Array<ArrayBuffer>;
	readonly observed: Int32Array<ArrayBuffer>;
	readonly checked: Int32Array<ArrayBuffer>;
}

/** A part as one number: the place of its pair among the conflict's, of its side in the pair, and whether it is secondary. */
export function partCode(pair: number, side: number, isSecondary: boolean): number {
	return (pair << 2) | (side << 1) | (isSecondary ? 1 : 0);
}

export function pairOfPart(code: number): number {
	return code >> 2;
}

export function sideOfPart(code: number): number {
	return (code >> 1) & 1;
}

export function isSecondaryPart(code: number): boolean {
	return (code & 1) === 1;
}
