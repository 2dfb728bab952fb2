import { brotliDecompressSync } from 'node:zlib';
import { BrokenSnapshotError } from './broken-snapshot.ts';
import type { SnapshotFiles } from './loaded-from.ts';

/** An artefact as it is sent. */
export interface Part {
	readonly content: string | Uint8Array;
	/** The same packed by brotli when the snapshot was built; absent where it was not. */
	readonly packed?: Uint8Array;
}

/** The artefacts of a snapshot by the names under which they are fetched. Throws BrokenSnapshotError where something packed is not what lies beside it. */
export function partsOf({ core, series, shards, sources, packed }: SnapshotFiles) {
	const contents: [string, string | Uint8Array][] = [
		['core', core],
		['series', series],
		...shards.map((text, number): [string, string] => [`claims-${String(number)}`, text]),
		...sources.map((text, number): [string, string] => [`sources-${String(number)}`, text])
	];
	return new Map(
		contents.map(([name, content]): [string, Part] => {
			const bytes = packed?.get(name);
			if (bytes === undefined) return [name, { content }];
			if (!isPacked(bytes, content))
				throw new BrokenSnapshotError('packed', `What is packed of ${name} is something else.`);
			return [name, { content, packed: bytes }];
		})
	);
}

function isPacked(packed: Uint8Array, content: string | Uint8Array): boolean {
	try {
		return Buffer.compare(brotliDecompressSync(packed), Buffer.from(content)) === 0;
	} catch {
		return false;
	}
}
