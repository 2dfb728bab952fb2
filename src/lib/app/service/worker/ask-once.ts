import { WorkerLostError, type WorkerLike } from './calls.ts';

/** Asks a worker one thing and ends it. Rejects with WorkerLostError where none can be had. */
export async function askOnce<Heard>(start: () => WorkerLike, asked: unknown): Promise<Heard> {
	const worker = start();
	try {
		return await new Promise((resolve, reject) => {
			worker.addEventListener('message', ({ data }: MessageEvent<Heard>) => resolve(data));
			worker.addEventListener('error', () => reject(new WorkerLostError()));
			worker.postMessage(asked);
		});
	} finally {
		worker.terminate();
	}
}
