import { buildScene } from '#lib/picture/scene/build-scene.ts';
import type { Explorer } from './explorer.svelte.ts';
import { viewAround } from './view-around.ts';
import type { World } from './world.ts';

/** Around whom the scene was built ahead, in each world. */
const built = new WeakMap<World, Set<string>>();
/** Milliseconds, where a browser does not say when it is idle. */
const SOON = 200;

/**
 * An entity that is taken up may be opened up next: the worker of layouts starts, and when
 * the browser is idle the scene around the entity is built once and let go. What it reads
 * is then at hand, and scripts have run before, so that the key is not held up by either.
 */
export function getReadyToOpen(explorer: Explorer, id: string): void {
	explorer.layouter.getReady();
	const { world, view, today } = explorer;
	const known = built.get(world) ?? new Set();
	if (known.has(id)) return;
	built.set(world, known.add(id));
	whenIdle(() => {
		// Who was passed by on the way is left alone.
		if (explorer.view !== view) known.delete(id);
		else buildScene(world.graph, viewAround(world, view, today, id), today);
	});
}

function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
	else setTimeout(work, SOON);
}
