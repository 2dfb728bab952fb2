import type { Briefing } from '../model/briefing.ts';
import type { ClaimText } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Positions } from '../model/positions.ts';
import type { Attested } from '../model/relationship.ts';
import type { Retired } from '../model/retired.ts';
import type { SourceHead } from '../model/source.ts';
import type { Kind } from '../model/vocabulary.ts';
import type { CoreColumns } from './core-columns.ts';
import type { LazyList } from './lazy-list.ts';

/** The version of the artefacts' format. */
export const SNAPSHOT_SCHEMA = 5;

/** How many relationships' claim texts one shard holds. */
export const SHARD_SIZE = 128;

/** All checked records as one immutable value, sorted by id in code-unit order; the vocabulary keeps its editors' order. */
export interface Snapshot {
	readonly schema: typeof SNAPSHOT_SCHEMA;
	/** Hash of the checked records, 12 hex digits. */
	readonly revision: string;
	/** What walking looks at; the records below are put together from it when they are looked at. */
	readonly columns: CoreColumns;
	readonly vocabulary: readonly Kind[];
	readonly entities: LazyList<Entity>;
	readonly relationships: LazyList<Attested>;
	/** Ids of all relationships and origins, by their index; decoded when first asked for. */
	readonly relationshipIds: readonly string[];
	readonly originIds: readonly string[];
	/** What the rest of a source is fetched for stands in its shard: source-shards.ts. */
	readonly sources: LazyList<SourceHead>;
	readonly sourceIds: readonly string[];
	readonly briefings: readonly Briefing[];
	/** Ids that were given up, so that old links redirect. */
	readonly retired: readonly Retired[];
	/** World coordinates of entities, from `graph-data/layout`; carries its own hash. */
	readonly positions: Positions;
}

export type { Point, Positions } from '../model/positions.ts';

/** Texts of claims by address (`<relationship>/<claim>`). */
export type ClaimTexts = ReadonlyMap<string, ClaimText>;

/** Number of the shard that holds the texts of the relationship at this index. */
export function shardOf(relationshipIndex: number): number {
	return Math.floor(relationshipIndex / SHARD_SIZE);
}
