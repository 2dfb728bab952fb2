import type { SourceOrder, SourceQuery } from '#lib/answers/graph/sources/source-query.ts';

/** Which page of the list of sources a reader wants to see, and in which order. */
export interface SourceListQuery {
	readonly query: SourceQuery;
	readonly order: SourceOrder;
	/** Counted from 1. */
	readonly page: number;
}

/** What most rests on comes first. */
export const DEFAULT_ORDER: SourceOrder = 'claims';
