import type { Scene } from '../../scene/scene.ts';
import type { AroundRequest } from './lay-out-around.ts';

/** One seed for all: equal pictures give equal places. */
const SEED = 20_201_015;

/** Asks for places of the newcomers in a scene that draws them already; all others keep theirs. Undefined where nothing is new. */
export function newcomerRequest(
	scene: Scene,
	newcomers: ReadonlySet<string>
): AroundRequest | undefined {
	const fresh = scene.entities.filter(({ id, pinned }) => newcomers.has(id) && !pinned);
	if (fresh.length === 0) return undefined;
	const ids = fresh.map(({ id }) => id);
	return {
		known: new Map(
			scene.entities.filter(({ id }) => !ids.includes(id)).map(({ id, at }) => [id, at])
		),
		newcomers: ids,
		ties: scene.bundles.map(({ a, b }) => [a, b] as const),
		seed: SEED
	};
}
