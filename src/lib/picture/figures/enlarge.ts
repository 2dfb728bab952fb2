import type { Scene } from '../scene/scene.ts';

const STEPS = [1, 1.2, 1.45, 1.75, 2.1, 2.5] as const;
/** How much larger than to scale a thing may be drawn for each step out; lines need more than shapes to be seen at all. */
const FAR = { shapes: 0.4, step: 1.2, thinnest: 0.45 } as const;

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

/** How much larger than to scale a picture of thousands is drawn: its shapes would lie on each other, and its lines could not be seen, if both grew alike. */
export interface Enlarged {
	readonly shapes: number;
	readonly lines: number;
}

/** The same for a picture of thousands, in steps. */
export function enlargementAfar(zoom: number): Enlarged {
	const shapes = zoom >= 0.8 ? 1 : step((0.8 / zoom) ** FAR.shapes);
	return { shapes, lines: Math.max(shapes, step(FAR.thinnest / zoom)) };
}

/** The same for a picture of either detail. */
export function enlargedFor(detail: 'full' | 'plain', zoom: number): Enlarged {
	if (detail === 'plain') return enlargementAfar(zoom);
	const factor = enlargement(zoom);
	return { shapes: factor, lines: factor };
}

function step(wanted: number): number {
	return FAR.step ** Math.round(Math.log(wanted) / Math.log(FAR.step));
}

/** The scene with shapes and lines that many times as large, where they are. */
export function enlarge<Some extends Pick<Scene, 'entities' | 'bundles'>>(
	scene: Some,
	shapes: number,
	lines: number = shapes
): Some {
	if (shapes === 1 && lines === 1) return scene;
	return {
		...scene,
		entities: scene.entities.map((entity) => ({ ...entity, size: entity.size * shapes })),
		bundles: scene.bundles.map((bundle) => ({ ...bundle, width: bundle.width * lines }))
	};
}
