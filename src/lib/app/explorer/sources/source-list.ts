import type { Source } from '#lib/facts/model/source.ts';
import type { Resting } from '#lib/answers/graph/sources/resting-on.ts';
import type { SourceFacet } from '#lib/answers/graph/sources/source-query.ts';
import type { AddressProblem } from './read-source-list.ts';
import type { SourceListQuery } from './source-list-query.ts';

/** A source as the list shows it. */
export interface ListedSource {
	readonly source: Source;
	readonly resting: Resting;
	/** As a bibliography has it. */
	readonly citation: string;
}

/** Sources under one heading, such as one publisher or one year. */
export interface SourceGroup {
	readonly heading: string;
	readonly sources: readonly ListedSource[];
}

/** One choice of a filter with what it would give. */
export interface SourceChoice {
	readonly value: string;
	readonly label: string;
	readonly count: number;
}

/** One page of the list of sources, ready to be shown. */
export interface SourceList {
	readonly wanted: SourceListQuery;
	readonly problems: readonly AddressProblem[];
	/** Name of the entity that sources are to be about. */
	readonly aboutLabel?: string;
	readonly choices: Readonly<Record<SourceFacet, readonly SourceChoice[]>>;
	/** Of the whole collection. */
	readonly counts: {
		readonly datasets: number;
		readonly publications: number;
		readonly claims: number;
	};
	/** Datasets that pass the filters: on the first page, whatever the order, those first on which most rests. */
	readonly datasets: readonly ListedSource[];
	/** Publications of this page. */
	readonly groups: readonly SourceGroup[];
	/** Publications that pass the filters. */
	readonly total: number;
	readonly pages: number;
	/** Place of this page's first publication, counted from 1; 0 where there is none. */
	readonly first: number;
	readonly last: number;
}
