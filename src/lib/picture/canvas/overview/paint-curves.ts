import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { dashesOf, GHOST_DASHES, headScale, opacityOf, strokeOf } from '../../figures/line-form.ts';
import { towards, type Curve } from '../../figures/line-geometry.ts';
import type { Palette } from '../../figures/palette.ts';
import type { LineEnd, SceneBundle } from '../../scene/scene.ts';

/** A bundle with its curve, from border to border; pixels. */
export interface DrawnCurve {
	readonly bundle: SceneBundle;
	readonly curve: Curve;
}

const SELECTED = { opacity: 0.14, padding: 5 } as const;
const LEVELS = { ghost: 0, dimmed: 1, plain: 2, focus: 3 } as const;

const CURVES_A_STEP = 40;

/** Draws lines with what they carry at their ends, shaped as cytoscape shapes them: the stage may take any of them over unseen. Some at each step. */
export function* paintCurves(
	context: CanvasRenderingContext2D,
	curves: readonly DrawnCurve[],
	zoom: number,
	palette: Palette
): Generator<void> {
	const inOrder = [...curves].sort((a, b) => LEVELS[a.bundle.emphasis] - LEVELS[b.bundle.emphasis]);
	for (const [index, { bundle, curve }] of inOrder.entries()) {
		if (index > 0 && index % CURVES_A_STEP === 0) {
			context.globalAlpha = 1;
			yield;
		}
		const width = strokeOf(bundle);
		const colour = palette.family[bundle.family];
		const dashes = bundle.emphasis === 'ghost' ? GHOST_DASHES : dashesOf(bundle);
		if (bundle.selected) underlay(context, curve, width, zoom, palette);
		context.globalAlpha = opacityOf(bundle);
		context.strokeStyle = colour;
		context.fillStyle = colour;
		context.lineWidth = width * zoom;
		context.lineCap = bundle.family === 'role' ? 'round' : 'butt';
		context.setLineDash(dashes.map((length) => length * zoom));
		trace(context, {
			...curve,
			from: towards(curve.from, curve.control, roomFor(bundle.ends.a, bundle, width) * zoom),
			to: towards(curve.to, curve.control, roomFor(bundle.ends.b, bundle, width) * zoom)
		});
		context.stroke();
		context.setLineDash([]);
		const head = headSize(bundle, width) * zoom;
		paintEnd(context, bundle.ends.a, curve.control, curve.from, head);
		paintEnd(context, bundle.ends.b, curve.control, curve.to, head);
	}
	context.globalAlpha = 1;
}

function underlay(
	context: CanvasRenderingContext2D,
	curve: Curve,
	width: number,
	zoom: number,
	palette: Palette
): void {
	context.globalAlpha = SELECTED.opacity;
	context.strokeStyle = palette.ink;
	context.lineCap = 'butt';
	context.lineWidth = (width + 2 * SELECTED.padding) * zoom;
	trace(context, curve);
	context.stroke();
}

function trace(context: CanvasRenderingContext2D, { from, control, to }: Curve): void {
	context.beginPath();
	context.moveTo(from.x, from.y);
	context.quadraticCurveTo(control.x, control.y, to.x, to.y);
}

/** cytoscape's measure of an arrow head, in world units. */
function headSize({ family }: SceneBundle, width: number): number {
	return Math.max((width * 13.37) ** 0.9, 29) * headScale(family, width);
}

/** How far before its end a line stops, in world units. */
function roomFor(end: LineEnd, { family }: SceneBundle, width: number): number {
	const gap = width * headScale(family, width) * 2;
	switch (end) {
		case 'none':
			return 0;
		case 'arrow':
			return gap * 0.8;
		case 'bar':
			return 1;
		case 'ring':
			return gap;
		default:
			return end satisfies never;
	}
}

function paintEnd(
	context: CanvasRenderingContext2D,
	end: LineEnd,
	before: Point,
	at: Point,
	size: number
): void {
	if (end === 'none') return;
	const angle = Math.atan2(at.y - before.y, at.x - before.x);
	context.save();
	context.translate(at.x, at.y);
	context.rotate(angle);
	context.beginPath();
	switch (end) {
		case 'arrow':
			context.moveTo(-0.3 * size, -0.15 * size);
			context.lineTo(0, 0);
			context.lineTo(-0.3 * size, 0.15 * size);
			context.closePath();
			clear(context);
			context.fill();
			break;
		case 'bar':
			context.rect(-0.1 * size - 1, -0.15 * size, 0.1 * size, 0.3 * size);
			clear(context);
			context.fill();
			break;
		case 'ring':
			context.arc(-0.15 * size, 0, 0.15 * size, 0, 2 * Math.PI);
			clear(context);
			context.stroke();
			break;
		default:
			end satisfies never;
	}
	context.restore();
}

/** What lies below an end must not shine through it. */
function clear(context: CanvasRenderingContext2D): void {
	const { globalAlpha } = context;
	context.globalAlpha = 1;
	context.globalCompositeOperation = 'destination-out';
	context.fill();
	context.globalCompositeOperation = 'source-over';
	context.globalAlpha = globalAlpha;
}
