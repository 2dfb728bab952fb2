import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenSnapshotError, type SnapshotFiles } from './loaded-from.ts';

/** Reads the files of a snapshot folder; a missing or unreadable file is a broken snapshot. */
export function readSnapshotFolder(folder: string): SnapshotFiles {
	const read = (file: string): Buffer => {
		try {
			return readFileSync(join(folder, file));
		} catch (cause) {
			const reason = cause instanceof Error ? cause.message : String(cause);
			throw new BrokenSnapshotError('files', `${join(folder, file)} cannot be read: ${reason}`);
		}
	};
	const manifest = read('manifest.json').toString('utf8');
	const core = new Uint8Array(read('core.bin'));
	const count = countShards(join(folder, 'claims'));
	const shards = Array.from({ length: count }, (_, number) =>
		read(`claims/${String(number)}.json`).toString('utf8')
	);
	const series = read('series.json').toString('utf8');
	return { manifest, core, shards, series };
}

/** A snapshot without relationships has no claims folder worth listing. */
function countShards(folder: string): number {
	try {
		return readdirSync(folder).filter((file) => /^\d+\.json$/.test(file)).length;
	} catch {
		return 0;
	}
}
