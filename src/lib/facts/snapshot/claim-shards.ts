import type { ClaimText } from '../model/claim.ts';
import { shardOf, type ClaimTexts, type Snapshot } from './snapshot.ts';

/** Texts of claims, one JSON text a shard, in order of the shards' numbers. */
export function writeShards(snapshot: Snapshot, texts: ClaimTexts): string[] {
	const shards: [string, ClaimText][][] = [];
	for (const [index, { id, claims }] of [...snapshot.relationships].entries()) {
		const shard = (shards[shardOf(index)] ??= []);
		for (const claim of claims) {
			const text = texts.get(`${id}/${claim.id}`);
			if (text !== undefined) shard.push([`${id}/${claim.id}`, text]);
		}
	}
	return shards.map((shard) => JSON.stringify({ revision: snapshot.revision, texts: shard }));
}

/** Reads one shard; undefined where it is none, or is of another revision. */
export function readShard(text: string, revision: string): ClaimTexts | undefined {
	const shard = parse(text);
	if (typeof shard !== 'object' || shard === null || !('texts' in shard)) return undefined;
	if (!('revision' in shard) || shard.revision !== revision) return undefined;
	return Array.isArray(shard.texts) ? new Map(shard.texts as [string, ClaimText][]) : undefined;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
