import type { Scene } from '../../scene/scene.ts';
import type { PlacesRequest } from './find-places.ts';

/** Asks for places of some that a scene draws already, by the lines it draws; all others, and who is pinned, keep theirs. */
export function placesRequest(scene: Scene, free: readonly string[]): PlacesRequest {
	const pinned = new Set(scene.entities.filter((entity) => entity.pinned).map(({ id }) => id));
	return {
		places: new Map(scene.entities.map(({ id, at }) => [id, at])),
		free: free.filter((id) => !pinned.has(id)),
		ties: scene.bundles.map(({ a, b }) => [a, b] as const)
	};
}
