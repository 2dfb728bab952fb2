import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { neighboursOf } from '#lib/picture/scene/neighbours.ts';
import type { Explorer } from './explorer.svelte.ts';
import { OPENED_AT_ONCE } from './opened-at-once.ts';
import type { World } from './world.ts';

/** Around whom the scene was built ahead, in each world. */
const built = new WeakMap<World, Set<string>>();
/** With so many neighbours, one after the other: all at once would hold up a key. */
const NEIGHBOURS = [24, 42, 60, OPENED_AT_ONCE.many];
/** Milliseconds, where a browser does not say when it is idle. */
const SOON = 200;

/**
 * An entity that is taken up may be opened up next: the worker of layouts starts, and when
 * the browser is idle the scene around the entity is built and let go, with few neighbours
 * and then with more. What it reads is then at hand, and scripts have run before, so that the key is not held up by either.
 */
export function getReadyToOpen(explorer: Explorer, id: string): void {
	explorer.layingOut.getReady();
	const { world, view, today } = explorer;
	const known = built.get(world) ?? new Set();
	if (known.has(id)) return;
	built.set(world, known.add(id));
	const build = ([most, ...more]: readonly number[]): void => {
		if (most === undefined) return;
		whenIdle(() => {
			// Who was passed by on the way is left alone.
			if (explorer.view !== view) return known.delete(id);
			const near = neighboursOf(world.graph, view, today, id).slice(0, most);
			buildScene(world.graph, { ...view, scope: [id, ...near] }, today);
			return build(more);
		});
	};
	build(NEIGHBOURS);
}

function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
	else setTimeout(work, SOON);
}
