/** A run of a sentence: plain words, a name that links to its entity, or marks of the claims it rests on. */
export type Run =
	| { readonly text: string }
	| { readonly entity: string; readonly text: string }
	/** Addresses of claims, best first; shown as footnote numbers. */
	| { readonly cite: readonly string[] };

export type Sentence = readonly Run[];

/** A paragraph's worth of sentences. */
export type Prose = readonly Sentence[];

/** One numbered note: a source, with all the claims of it that the text cites. */
export interface Footnote {
	/** Counts from 1 in order of first mention. */
	readonly number: number;
	readonly source: string;
	readonly claims: readonly string[];
}
