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

/** Where a claim was published. Field names follow CSL-JSON, camel-cased. */
export interface Source {
	readonly id: string;
	readonly type: SourceType;
	readonly title: string;
	readonly author: readonly Name[];
	readonly containerTitle?: string;
	readonly publisher?: string;
	readonly issued?: PartialDate;
	readonly url?: string;
	readonly archived?: string;
	readonly doi?: string;
	readonly language?: string;
	readonly accessed: PartialDate;
	/** How much of it was seen when its claims were written. */
	readonly read: 'whole' | 'opening';
	readonly reliability: Reliability;
	/** Why it was given that reliability. */
	readonly because: string;
	/** Datasets: release, last day covered, terms, requested citation. */
	readonly version?: string;
	readonly horizon?: PartialDate;
	readonly licence?: string;
	readonly citation?: string;
	/** Of a part or another edition of something that is cited too: the id under which the claims of all count once. */
	readonly origin?: string;
}
