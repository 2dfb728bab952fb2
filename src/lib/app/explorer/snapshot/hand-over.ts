import type { SnapshotFile } from '#lib/exchange/snapshot/snapshot-file.ts';

let waiting: SnapshotFile | undefined;

/** Leaves a snapshot that was read on the page for opening, for the explorer that is gone to next. In the browser only: it lives as long as the visit. */
export function handOver(file: SnapshotFile): void {
	waiting = file;
}

/** Takes what was left, once. */
export function takeOver(): SnapshotFile | undefined {
	const file = waiting;
	waiting = undefined;
	return file;
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
