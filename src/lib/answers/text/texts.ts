import type { ClaimText } from '#lib/facts/model/claim.ts';
import type { Source } from '#lib/facts/model/source.ts';

/** Texts of claims by address, as far as they are at hand. */
export type ClaimTextLookup = (address: string) => ClaimText | undefined;

/** Sources by id with all that is said of them, as far as they are at hand; the graph has their heads. */
export type SourceLookup = (id: string) => Source | undefined;

/** What is fetched apart from the graph, since drawing and asking do without. */
export interface Texts {
	readonly textOf: ClaimTextLookup;
	readonly sourceOf: SourceLookup;
}

/** The same as values: what of it came with a page. */
export interface TextsAtHand {
	readonly texts: ReadonlyMap<string, ClaimText>;
	readonly sources: ReadonlyMap<string, Source>;
}
