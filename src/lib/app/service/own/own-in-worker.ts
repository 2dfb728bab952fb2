import type { WorkerLike } from '../worker/calls.ts';
import type { OwnReply, OwnService } from './own-protocol.ts';

/** Milliseconds after which a file is given up: one of 64 MB takes about ten seconds. */
const PATIENCE = 60_000;

/** Reads files apart from the page: nothing that stands in one holds up a gesture, and what takes too long or too much memory is ended. A worker for each request: files are rare, and their memory is gone with it. Rejects where no worker can be had: what reads files is never loaded by the page. */
export function ownInWorker(folder: string, start: () => WorkerLike = startWorker): OwnService {
	return (request) =>
		new Promise<OwnReply>((resolve, reject) => {
			const worker = tryStart(start);
			const end = () => {
				clearTimeout(timer);
				worker.terminate();
			};
			const give = (message: string) => {
				end();
				reject(new OwnFileLostError(message));
			};
			const timer = setTimeout(
				() => give('The file took more than a minute and was given up: cut it into several.'),
				PATIENCE
			);
			worker.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
				if ('failure' in data) return give(data.failure);
				end();
				resolve(data.reply);
			});
			worker.addEventListener('error', () =>
				give('The file could not be read: it may need more memory than there is.')
			);
			worker.postMessage({ folder, request });
		});
}

function tryStart(start: () => WorkerLike): WorkerLike {
	try {
		return start();
	} catch {
		throw new OwnFileLostError(
			'Your own data is read apart from the page, which this browser does not let pages do (workers): open it in another browser.'
		);
	}
}

type Heard = { readonly reply: OwnReply } | { readonly failure: string };

function startWorker(): WorkerLike {
	return new Worker(new URL('./own.worker.ts', import.meta.url), { type: 'module' });
}

/** Nothing came of a file; the message says why and what to do. */
export class OwnFileLostError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'OwnFileLostError';
	}
}
