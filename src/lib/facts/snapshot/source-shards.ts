import type { Source } from '../model/source.ts';
import { fromColumns, toColumns, type Columns } from './columns.ts';
import { decodeSource, encodeSource } from './source-rows.ts';

/** How many sources one shard holds. */
export const SOURCE_SHARD_SIZE = 512;

/** Number of the shard that holds the source at this index. */
export function sourceShardOf(sourceIndex: number): number {
	return Math.floor(sourceIndex / SOURCE_SHARD_SIZE);
}

/** Sources, sorted by id, as one JSON text a shard, in order of the shards' numbers. */
export function writeSourceShards(sources: readonly Source[], revision: string): string[] {
	const count = Math.ceil(sources.length / SOURCE_SHARD_SIZE);
	return Array.from({ length: count }, (_, shard) => {
		const from = shard * SOURCE_SHARD_SIZE;
		const rows = sources.slice(from, from + SOURCE_SHARD_SIZE).map(encodeSource);
		return JSON.stringify({ revision, sources: toColumns(rows) });
	});
}

/** Reads one shard; undefined where it is none, or is of another revision. */
export function readSourceShard(text: string, revision: string): readonly Source[] | undefined {
	const shard = parse(text);
	if (typeof shard !== 'object' || shard === null || !('sources' in shard)) return undefined;
	if (!('revision' in shard) || shard.revision !== revision) return undefined;
	// What has the revision is what was written: it is served as it is, by its own address.
	return fromColumns(shard.sources as Columns).map(decodeSource);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
