import type { PartAddress } from './part-address.ts';

/** The explorer's data without a question: what any of its addresses can start from. */
export const EXPLORER_DATA = '/__data.json';
/** The page without content that every page starts in. */
export const FRAME = '/frame';
/** Stands in a facts cache once everything else does; says when. */
export const COMPLETE = '/kept.json';
/** Pages that are kept as they are. */
const PAGES = ['/method'] as const;

/** How many shards of claim texts and of sources a revision has. */
export interface ShardCounts {
	readonly claims: number;
	readonly sources: number;
}

/**
 * What of a revision is kept, in the order in which it is fetched: texts first, and
 * last the explorer's data, without which no page starts from what was kept.
 */
export function addressesOf(
	part: PartAddress,
	{ claims, sources }: ShardCounts,
	base: string
): readonly string[] {
	return [
		...PAGES.map((page) => `${base}${page}${EXPLORER_DATA}`),
		...Array.from({ length: claims }, (_, shard) => part(`claims-${String(shard)}`)),
		...Array.from({ length: sources }, (_, shard) => part(`sources-${String(shard)}`)),
		part('series'),
		part(),
		`${base}${EXPLORER_DATA}?room=explore`
	];
}
