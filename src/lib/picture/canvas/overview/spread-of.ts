import type { Box } from '../../figures/box-index.ts';
import { extentOf } from '../../figures/shapes.ts';
import type { SceneEntity } from '../../scene/scene.ts';

/** The box around entities at a zoom, in pixels before panning, shapes that many times enlarged; undefined where there are none. */
export type Spread = (zoom: number, enlarged: number) => Box | undefined;

/** Measures entities once for all zooms, as if all were as wide as the widest. */
export function spreadOf(entities: readonly SceneEntity[], only?: ReadonlySet<string>): Spread {
	let [left, top, right, bottom, widest] = [Infinity, Infinity, -Infinity, -Infinity, 0];
	for (const entity of entities) {
		if (only !== undefined && !only.has(entity.id)) continue;
		const { x, y } = entity.at;
		if (x < left) left = x;
		if (x > right) right = x;
		if (y < top) top = y;
		if (y > bottom) bottom = y;
		widest = Math.max(widest, extentOf(entity).width);
	}
	return (zoom, enlarged) => {
		if (left > right) return undefined;
		const reach = (widest * enlarged) / 2;
		return {
			left: (left - reach) * zoom,
			top: (top - reach) * zoom,
			right: (right + reach) * zoom,
			bottom: (bottom + reach) * zoom
		};
	};
}
