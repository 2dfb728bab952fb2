import { askOnce } from '../worker/ask-once.ts';
import type { WorkerLike } from '../worker/calls.ts';
import type { FileReply, FileRequest, Written } from './file-request.ts';

/**
 * Writes a file apart from the page: no gesture waits for it, and what it takes
 * to write one is gone with it. A worker for each: files are rare. Where no
 * worker can be had, it is written here. Rejects where it cannot be written.
 */
export async function writeApart<R extends FileRequest>(
	request: R,
	start: () => WorkerLike = startWorker
): Promise<Written<R>> {
	const reply = await askOnce<FileReply>(start, request).catch(() => undefined);
	if (reply !== undefined && 'failure' in reply) throw new FileFailedError(reply.failure);
	const written = reply?.written ?? (await (await import('./write-file.ts')).writeFile(request));
	// Each request has its own sort of reply: see writeFile.
	return written as Written<R>;
}

function startWorker(): WorkerLike {
	return new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module' });
}

/** A file could not be written; the message says why. */
export class FileFailedError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'FileFailedError';
	}
}
