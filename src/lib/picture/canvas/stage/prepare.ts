import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { bendLines } from '../../figures/line-geometry.ts';
import { divide, type Division } from '../../scene/divide.ts';
import type { Scene } from '../../scene/scene.ts';

/** A scene, who draws what of it, and how its curves bend. */
export interface Prepared {
	readonly scene: Scene;
	readonly places: ReadonlyMap<string, Point>;
	readonly division: Division;
	/** As `bendLines` gives them. */
	readonly bends: ReadonlyMap<string, number>;
}

/** Until cytoscape is there, the overview draws everything. */
const NONE = { entities: 0, bundles: 0 } as const;

/** Makes a scene ready to be drawn, with cytoscape or before it has come. */
export function prepare(scene: Scene, isCytoscapeThere: boolean): Prepared {
	const division = divide(scene, isCytoscapeThere ? undefined : NONE);
	const bent = division.detail === 'full' ? scene : division.dressed;
	return {
		scene,
		places: new Map(scene.entities.map(({ id, at }) => [id, at])),
		division,
		bends: bendLines(bent.entities, bent.bundles)
	};
}
