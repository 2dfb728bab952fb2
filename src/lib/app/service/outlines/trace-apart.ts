import type { Outlines, WorldAtlas } from '#lib/picture/figures/map/outlines.ts';
import { askOnce } from '../worker/ask-once.ts';
import type { WorkerLike } from '../worker/calls.ts';

/** Traces the world for the map on the screen, in its units, apart from the page; here, where no worker can be had. */
export async function traceApart(
	atlas: WorldAtlas,
	start: () => WorkerLike = startWorker
): Promise<Outlines> {
	try {
		return await askOnce(start, atlas);
	} catch {
		const [{ traceOutlines }, { worldProjection }] = await Promise.all([
			import('#lib/picture/figures/map/outlines.ts'),
			import('#lib/picture/figures/map/world-projection.ts')
		]);
		return traceOutlines(atlas, worldProjection());
	}
}

function startWorker(): WorkerLike {
	return new Worker(new URL('./outlines.worker.ts', import.meta.url), { type: 'module' });
}
