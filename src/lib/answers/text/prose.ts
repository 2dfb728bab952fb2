/** A run of a sentence: plain words, a name that links to its entity, or marks of the claims it rests on. */
export type Run =
	{ readonly text: string } | { readonly entity: string; readonly text: string } | Citation;

/** What a sentence rests on, shown as footnote numbers. */
export interface Citation {
	/** Addresses of claims, best first. */
	readonly cite: readonly string[];
	/** Rows of a dataset that are values of a series and no claims of a tie. */
	readonly values?: DatasetRows;
}

export interface DatasetRows {
	/** Id of the dataset's source. */
	readonly source: string;
	/** Number of the seat and year: `705-2023`. */
	readonly rows: readonly string[];
}

export type Sentence = readonly Run[];

/** A paragraph's worth of sentences. */
export type Prose = readonly Sentence[];

/** One numbered note: a source, with all of it that the text cites. */
export interface Footnote {
	/** Counts from 1 in order of first mention. */
	readonly number: number;
	readonly source: string;
	readonly claims: readonly string[];
	/** Rows that the text cites, in words, where the source is a dataset of series: `rows 705-1992 to 705-2023`. */
	readonly rows?: readonly string[];
}
