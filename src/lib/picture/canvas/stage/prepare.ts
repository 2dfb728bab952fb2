import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { bendLines } from '../../figures/line-geometry.ts';
import { divide, type Division, type Most } from '../../scene/divide.ts';
import type { Scene } from '../../scene/scene.ts';

/** A scene, who draws what of it, and how its curves bend. */
export interface Prepared {
	readonly scene: Scene;
	readonly places: ReadonlyMap<string, Point>;
	readonly division: Division;
	/** As `bendLines` gives them. */
	readonly bends: ReadonlyMap<string, number>;
}

/** Makes a scene ready for the stage; `most` as `divide` takes it. */
export function prepare(scene: Scene, most?: Most): Prepared {
	const division = divide(scene, most);
	const bent = division.detail === 'full' ? scene : division.dressed;
	return {
		scene,
		places: new Map(scene.entities.map(({ id, at }) => [id, at])),
		division,
		bends: bendLines(bent.entities, bent.bundles)
	};
}
