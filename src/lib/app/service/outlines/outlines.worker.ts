import { traceOutlines, type WorldAtlas } from '#lib/picture/figures/map/outlines.ts';
import { worldProjection } from '#lib/picture/figures/map/world-projection.ts';

/** One atlas, then it is gone. */
self.addEventListener('message', ({ data }: MessageEvent<WorldAtlas>) => {
	self.postMessage(traceOutlines(data, worldProjection()));
});
