import type { Scene } from '../scene/scene.ts';

const STEPS = [1, 1.2, 1.45, 1.75, 2.1, 2.5] as const;

/**
 * How much larger than to scale shapes and lines are drawn at a zoom: seen from
 * afar they shrink with the root of it, as signs on a small-scale map do. In
 * steps, so that zooming seldom restyles anything.
 */
export function enlargement(zoom: number): number {
	const wanted = zoom >= 0.8 ? 1 : Math.min(2.5, (0.8 / zoom) ** 0.6);
	return STEPS.reduce((best, step) =>
		Math.abs(step - wanted) < Math.abs(best - wanted) ? step : best
	);
}

/** The scene with shapes and lines that many times as large, where they are. */
export function enlarge(scene: Scene, factor: number): Scene {
	if (factor === 1) return scene;
	return {
		...scene,
		entities: scene.entities.map((entity) => ({ ...entity, size: entity.size * factor })),
		bundles: scene.bundles.map((bundle) => ({ ...bundle, width: bundle.width * factor }))
	};
}
