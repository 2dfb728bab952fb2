import type { PartialDate } from '#lib/facts/model/partial-date.ts';

/** Something of the explorer that can be cited: a view, or the page of an entity, relationship or source. */
export interface Cited {
	readonly title: string;
	/** The day shown, in words without a preposition: `15 October 2020`; absent where the page is of no day. */
	readonly asOf?: string;
	readonly revision: string;
	/** Full address. */
	readonly link: string;
	/** The day on which it is looked at. */
	readonly accessed: PartialDate;
}

/** Ways of citing, in the order in which they are offered. */
export const CITING_STYLES = ['apa', 'chicago', 'mla', 'bibtex', 'ris', 'csl'] as const;
export type CitingStyle = (typeof CITING_STYLES)[number];

/** A citation ready to be copied. */
export interface ViewCitation {
	readonly style: CitingStyle;
	readonly label: string;
	readonly text: string;
}
