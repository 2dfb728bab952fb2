import { todayUtc } from '../explorer/today-utc.ts';
import { loadedFrom, type Loaded } from './loaded-from.ts';
import { readSnapshotFolder } from './read-snapshot-folder.ts';

export { BrokenSnapshotError } from './broken-snapshot.ts';
export type { Loaded } from './loaded-from.ts';

let current: Loaded | undefined;

/**
 * The snapshot being served: read once, from `generated/snapshot` or the folder
 * named by the environment variable SNAPSHOT. Throws BrokenSnapshotError, saying
 * which check failed, so that a server with broken facts does not start.
 */
export function loaded(): Loaded {
	current ??= loadedFrom(
		readSnapshotFolder(process.env['SNAPSHOT'] ?? 'generated/snapshot'),
		todayUtc
	);
	return current;
}

/** Serves another snapshot from now on; undefined: the folder is read again when next asked. For tests. */
export function useLoaded(other: Loaded | undefined): void {
	current = other;
}
