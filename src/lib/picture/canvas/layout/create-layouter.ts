import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { PlacesRequest } from './find-places.ts';
import type { LayoutCall, LayoutReply } from './layout.worker.ts';

/** Finds places in a worker for what the reader opens. */
export interface Layouter {
	/** As `findPlaces`. Rejects with the signal's reason once aborted, and the work stops. */
	findPlaces(request: PlacesRequest, signal?: AbortSignal): Promise<ReadonlyMap<string, Point>>;
	/** Something may be asked soon, as an entity has been taken up: starts without work. Often is safe. */
	getReady(): void;
	/** Stops all work. Twice is safe. */
	destroy(): void;
}

/** The worker is started when it is to get ready or asked, not before: most readers of a link never open anything. */
export function createLayouter(): Layouter {
	let worker: Worker | undefined;
	let calls = 0;
	let waiting = 0;

	/** Undefined where a browser has no workers. */
	function start(): Worker | undefined {
		try {
			worker ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
		} catch {
			return undefined;
		}
		return worker;
	}
	function stop(): void {
		worker?.terminate();
		worker = undefined;
	}

	return {
		getReady() {
			start();
		},
		findPlaces(request, signal) {
			const call = ++calls;
			return new Promise((resolve, reject) => {
				if (signal?.aborted === true) {
					reject(signal.reason as Error);
					return;
				}
				const asked = start();
				if (asked === undefined) {
					resolve(findHere(request));
					return;
				}
				waiting++;
				const settle = (): void => {
					waiting--;
					asked.removeEventListener('message', hear);
					asked.removeEventListener('error', fail);
					signal?.removeEventListener('abort', abort);
				};
				const hear = ({ data }: MessageEvent<LayoutReply>): void => {
					if (data.call !== call) return;
					settle();
					if ('positions' in data) resolve(data.positions);
					else reject(new LayoutFailedError(data.failure));
				};
				const fail = (): void => {
					settle();
					stop();
					reject(new LayoutFailedError('the worker could not be started'));
				};
				// The worker cannot be interrupted: it goes, unless somebody else waits for it, and the next request starts another.
				const abort = (): void => {
					settle();
					if (waiting === 0) stop();
					reject(signal?.reason as Error);
				};
				asked.addEventListener('message', hear);
				asked.addEventListener('error', fail);
				signal?.addEventListener('abort', abort);
				asked.postMessage({ call, request } satisfies LayoutCall);
			});
		},
		destroy: stop
	};
}

/** On the page's own thread, where a browser has no workers. */
async function findHere(request: PlacesRequest): Promise<ReadonlyMap<string, Point>> {
	return (await import('./find-places.ts')).findPlaces(request);
}

/** The layout could not be made; newcomers stay where they were first placed. */
export class LayoutFailedError extends Error {
	constructor(why: string) {
		super(`The layout failed: ${why}.`);
		this.name = 'LayoutFailedError';
	}
}
