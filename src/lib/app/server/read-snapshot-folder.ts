import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenSnapshotError } from './broken-snapshot.ts';
import type { SnapshotFiles } from './loaded-from.ts';

/** Reads the files of a snapshot folder; a missing or unreadable file is a broken snapshot. */
export function readSnapshotFolder(folder: string): SnapshotFiles {
	const packed = new Map<string, Uint8Array>();
	const read = (file: string): Buffer => {
		try {
			return readFileSync(join(folder, file));
		} catch (cause) {
			const reason = cause instanceof Error ? cause.message : String(cause);
			throw new BrokenSnapshotError('files', `${join(folder, file)} cannot be read: ${reason}`);
		}
	};
	const readPart = (name: string, file: string): Buffer => {
		if (existsSync(join(folder, `${file}.br`))) packed.set(name, read(`${file}.br`));
		return read(file);
	};
	const readShards = (what: 'claims' | 'sources') =>
		Array.from({ length: countShards(join(folder, what)) }, (_, number) =>
			readPart(`${what}-${String(number)}`, `${what}/${String(number)}.json`).toString('utf8')
		);
	return {
		manifest: read('manifest.json').toString('utf8'),
		core: new Uint8Array(readPart('core', 'core.bin')),
		shards: readShards('claims'),
		sources: readShards('sources'),
		series: readPart('series', 'series.json').toString('utf8'),
		packed
	};
}

/** A snapshot without relationships has no claims folder worth listing. */
function countShards(folder: string): number {
	try {
		return readdirSync(folder).filter((file) => /^\d+\.json$/.test(file)).length;
	} catch {
		return 0;
	}
}
