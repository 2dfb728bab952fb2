import type { ClaimText } from '#lib/facts/model/claim.ts';
import type { Source } from '#lib/facts/model/source.ts';
import { readShard } from '#lib/facts/snapshot/claim-shards.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { readSourceShard } from '#lib/facts/snapshot/source-shards.ts';
import { BrokenSnapshotError } from './broken-snapshot.ts';

/** Texts of all claims of a snapshot, from its shards. Throws BrokenSnapshotError where one cannot be read or a text is missing. */
export function claimsIn(
	shards: readonly string[],
	{ revision, relationships }: Snapshot
): Map<string, ClaimText> {
	const texts = new Map(
		shards.flatMap((text, number) => [
			...legible(readShard(text, revision), 'claims', number, revision)
		])
	);
	for (const { id, claims } of relationships)
		for (const claim of claims)
			if (!texts.has(`${id}/${claim.id}`))
				throw new BrokenSnapshotError('claims', `The text of claim ${id}/${claim.id} is missing.`);
	return texts;
}

/** All sources of a snapshot, from their shards, sorted by id. Throws BrokenSnapshotError likewise. */
export function sourcesIn(
	shards: readonly string[],
	{ revision, sourceIds }: Snapshot
): readonly Source[] {
	const sources = shards.flatMap((text, number) =>
		legible(readSourceShard(text, revision), 'sources', number, revision)
	);
	const lost = sourceIds.findIndex((id, index) => sources[index]?.id !== id);
	if (lost !== -1 || sources.length !== sourceIds.length)
		throw new BrokenSnapshotError(
			'sources',
			`The sources are not those of the core, from ${sourceIds[lost] ?? 'the last'} on.`
		);
	return sources;
}

function legible<T>(
	shard: T | undefined,
	folder: 'claims' | 'sources',
	number: number,
	revision: string
): T {
	if (shard !== undefined) return shard;
	throw new BrokenSnapshotError(
		folder,
		`${folder}/${String(number)}.json cannot be read or is not of revision ${revision}.`
	);
}
