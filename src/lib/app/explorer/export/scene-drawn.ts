import type { SceneDrawing } from '#lib/picture/figures/draw-picture.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { loadAtlas } from '../load-map.ts';

/** A scene and, where it is no graph, how it is drawn. */
export interface SceneDrawn {
	readonly scene: Scene;
	readonly drawing?: SceneDrawing;
}

/** The scene as the screen has it: on a map, what of it has a place. Rejects where the map cannot be fetched. */
export async function sceneDrawn({ view, scene, world, day }: Explorer): Promise<SceneDrawn> {
	if (view.form !== 'map') return { scene };
	const [{ drawMap }, { onMap }, atlas] = await Promise.all([
		import('#lib/picture/figures/map/draw-map.ts'),
		import('#lib/picture/scene/places/on-map.ts'),
		loadAtlas()
	]);
	const map = onMap(world.graph, scene, day);
	return {
		scene: map.scene,
		drawing: { form: 'map', draw: (_, width, { most }) => drawMap(map, atlas, width, most) }
	};
}
