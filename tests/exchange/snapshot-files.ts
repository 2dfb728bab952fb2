import type { Upload } from '#lib/exchange/upload/decode-text.ts';
import { readSnapshotFile } from '#lib/exchange/snapshot/read-snapshot.ts';
import type { SnapshotFile } from '#lib/exchange/snapshot/snapshot-file.ts';
import { writeSnapshot } from '#lib/exchange/snapshot/write-snapshot.ts';
import { taken } from './taken.ts';

/** A file as a browser hands it over. */
export function upload(content: string | Uint8Array): Upload {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return {
		size: bytes.length,
		arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer)
	};
}

/** The snapshot of a whole world, as text. */
export function savedText(lines: Parameters<typeof taken>[0], notes = ''): string {
	return writeSnapshot(taken(lines), {
		view: '?as=2020-10-15&show=aaland,borduria#moved=aaland@10,20',
		savedOn: '2026-11-24',
		notes,
		lines: [{ a: 'aaland', b: 'borduria', family: 'support' }]
	});
}

/** The same, read back. */
export async function saved(lines: Parameters<typeof taken>[0], notes = ''): Promise<SnapshotFile> {
	const read = await readSnapshotFile(upload(savedText(lines, notes)));
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
}

/** What is wrong with a file, as `place: message`. */
export async function problemsOf(content: string | Uint8Array): Promise<readonly string[]> {
	const read = await readSnapshotFile(upload(content));
	return read.ok ? [] : read.problems.map(({ where, message }) => `${where}: ${message}`);
}
