import type { Scene } from '../scene/scene.ts';
import { enlarge, enlargement } from './enlarge.ts';
import { letter } from './lettering.ts';
import { bendLines } from './line-geometry.ts';
import { shiftMarks, type Mark } from './marks.ts';
import { textWidth } from './measure-text.ts';
import { marksOf } from './scene-marks.ts';
import { extentOf } from './shapes.ts';

/** Room for names beside the outermost shapes, in pixels. */
const EDGE = { x: 64, y: 30 } as const;
const ZOOM = { least: 0.3, most: 1.6 } as const;

export interface DrawnScene {
	readonly marks: readonly Mark[];
	readonly height: number;
}

/** Draws a scene at that width, as high as it needs to be within the limits; everything fits, names included. */
export function drawScene(
	scene: Scene,
	width: number,
	limits: { readonly least: number; readonly most: number }
): DrawnScene {
	const box = boundsOf(scene);
	const across = Math.max(1, box.right - box.left);
	const down = Math.max(1, box.bottom - box.top);
	const zoom = Math.min(
		ZOOM.most,
		Math.max(ZOOM.least, Math.min((width - 2 * EDGE.x) / across, (limits.most - 2 * EDGE.y) / down))
	);
	const height = Math.max(limits.least, Math.ceil(down * zoom + 2 * EDGE.y));
	const at = new Map(scene.entities.map((entity) => [entity.id, entity.at]));
	const sized = enlarge(scene, enlargement(zoom));
	const lettering = letter(sized, {
		positionOf: (id) => at.get(id),
		bends: bendLines(scene.entities, scene.bundles),
		zoom,
		measure: textWidth
	});
	const x = width / 2 - ((box.left + box.right) / 2) * zoom;
	const y = height / 2 - ((box.top + box.bottom) / 2) * zoom;
	return { marks: shiftMarks(marksOf(lettering), x, y), height };
}

function boundsOf({ entities }: Scene) {
	const boxes = entities.map((entity) => {
		const { width, height } = extentOf(entity);
		const { x, y } = entity.at;
		return {
			left: x - width / 2,
			right: x + width / 2,
			top: y - height / 2,
			bottom: y + height / 2
		};
	});
	if (boxes.length === 0) return { left: 0, right: 1, top: 0, bottom: 1 };
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		right: Math.max(...boxes.map(({ right }) => right)),
		top: Math.min(...boxes.map(({ top }) => top)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom))
	};
}
