import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Enlarged } from '../../figures/enlarge.ts';
import { OPACITY, type Palette } from '../../figures/palette.ts';
import { extentOf, outlineOf } from '../../figures/shapes.ts';
import type { SceneEntity } from '../../scene/scene.ts';
import type { FlagSprites } from './flag-sprites.ts';

/** How large things are: the zoom, and how much larger than to scale they are drawn. */
export interface Scale extends Enlarged {
	readonly zoom: number;
}

/** Smaller than this, in pixels, a kind cannot be told by its shape, nor a flag. */
const SMALLEST_SHAPE = 5;
const SMALLEST_FLAG = 9;
const ALL_ROUND = 2 * Math.PI;

/** An entity's shape with its rim, tint and flag, as the stage draws it; from afar a spot in the colour of its rim. */
export function paintShape(
	context: CanvasRenderingContext2D,
	entity: SceneEntity,
	{ x, y }: Point,
	{ zoom, shapes }: Scale,
	palette: Palette,
	flags: FlagSprites
): void {
	const { kind, emphasis, selected, flag, letters } = entity;
	const fore = emphasis === 'focus' || selected;
	const opacity = emphasis === 'dimmed' || emphasis === 'ghost' ? OPACITY.dimmedEntity : 1;
	const extent = extentOf({ kind, letters, size: entity.size * shapes });
	const [width, height] = [extent.width * zoom, extent.height * zoom];
	context.globalAlpha = 1;
	context.fillStyle = kind === 'conflict' ? palette.tint : palette.panel;
	context.strokeStyle = rimOf(entity, fore, palette);
	context.lineWidth = Math.max(0.8, ((fore ? 1.9 : 1.3) + (kind === 'state' ? 0.2 : 0)) * zoom);
	context.beginPath();
	if (height < SMALLEST_SHAPE) context.arc(x, y, height / 2, 0, ALL_ROUND);
	else trace(context, entity, x, y, width, height);
	context.fill();
	context.globalAlpha = opacity;
	if (flag !== undefined && height >= SMALLEST_FLAG) flags.paint(context, flag, x, y, width);
	if (emphasis === 'ghost') context.setLineDash([3, 3]);
	context.stroke();
	if (emphasis === 'ghost') context.setLineDash([]);
	context.globalAlpha = 1;
	if (!selected) return;
	context.strokeStyle = palette.ink;
	context.lineWidth = 2;
	context.beginPath();
	context.arc(x, y, Math.max(width, height) / 2 + 4, 0, ALL_ROUND);
	context.stroke();
}

function rimOf({ kind }: SceneEntity, fore: boolean, palette: Palette): string {
	if (kind === 'conflict') return palette.family.opposition;
	return kind === 'state' || fore ? palette.ink : palette.soft;
}

function trace(
	context: CanvasRenderingContext2D,
	{ kind }: SceneEntity,
	x: number,
	y: number,
	width: number,
	height: number
): void {
	const outline = outlineOf(kind);
	switch (outline.form) {
		case 'round':
			context.arc(x, y, width / 2, 0, ALL_ROUND);
			return;
		case 'box':
			context.roundRect(
				x - width / 2,
				y - height / 2,
				width,
				height,
				kind === 'organisation' ? 0 : height * outline.rounding
			);
			return;
		case 'corners':
			for (let at = 0; at < outline.corners.length; at += 2)
				context.lineTo(
					x + ((outline.corners[at] ?? 0) * width) / 2,
					y + ((outline.corners[at + 1] ?? 0) * height) / 2
				);
			context.closePath();
			return;
		default:
			outline satisfies never;
	}
}
