import type { NamedUpload } from '#lib/exchange/in/read-own-file.ts';
import type { SnapshotFile } from '#lib/exchange/snapshot/snapshot-file.ts';

/** A snapshot, and the file that it was read from. */
export interface SnapshotRead {
	readonly file: SnapshotFile;
	readonly upload: NamedUpload;
}

let waiting: SnapshotRead | undefined;

/** Leaves a snapshot that was read on the page for opening, for the explorer that is gone to next. In the browser only: it lives as long as the visit. */
export function handOver(read: SnapshotRead): void {
	waiting = read;
}

/** Takes what was left, once. */
export function takeOver(): SnapshotRead | undefined {
	const read = waiting;
	waiting = undefined;
	return read;
}

let files: readonly File[] | undefined;

/** Leaves files of the reader's own data likewise, unread. */
export function handOverFiles(given: readonly File[]): void {
	files = given;
}

/** Takes what was left, once. */
export function takeOverFiles(): readonly File[] | undefined {
	const given = files;
	files = undefined;
	return given;
}
