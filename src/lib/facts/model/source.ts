import type { Reliability } from './grade.ts';
import type { PartialDate } from './partial-date.ts';

export const SOURCE_TYPES = [
	'article-newspaper',
	'article-magazine',
	'article-journal',
	'webpage',
	'report',
	'treaty',
	'speech',
	'dataset',
	'book',
	'chapter',
	'legislation'
] as const;

/** CSL-JSON item types that sources may have. */
export type SourceType = (typeof SOURCE_TYPES)[number];

/** A name as in CSL-JSON: a person's two parts, or a body's literal name. */
export type Name =
	{ readonly family: string; readonly given?: string } | { readonly literal: string };

/** What grading, asking and filtering look at of a source: the core of a snapshot holds no more. */
export interface SourceHead {
	readonly id: string;
	readonly type: SourceType;
	readonly issued?: PartialDate;
	readonly accessed: PartialDate;
	readonly reliability: Reliability;
	/** Datasets: last day covered. */
	readonly horizon?: PartialDate;
}

/** Where a claim was published. Field names follow CSL-JSON, camel-cased. */
export interface Source extends SourceHead {
	readonly title: string;
	readonly author: readonly Name[];
	readonly containerTitle?: string;
	readonly publisher?: string;
	readonly url?: string;
	readonly archived?: string;
	readonly doi?: string;
	readonly language?: string;
	/** How much of it was seen when its claims were written. */
	readonly read: 'whole' | 'opening';
	/** Why it was given that reliability. */
	readonly because: string;
	/** Datasets: release, terms, requested citation. */
	readonly version?: string;
	readonly licence?: string;
	readonly citation?: string;
	/** Of a part or another edition of something that is cited too: the id under which the claims of all count once. */
	readonly origin?: string;
}
