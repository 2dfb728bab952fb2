import type { Box } from '../../figures/box-index.ts';
import type { Palette } from '../../figures/palette.ts';
import type { LineBatch, LineDress } from './line-batches.ts';
import type { Scale } from './paint-shape.ts';

/** Lines of one path: with far more a browser takes longer to find out where they cover each other. */
const IN_A_PATH = 16;
/** Effort of a step. */
const A_STEP = 200;
/** How many hairlines a line takes as long as. */
const EFFORT = { hairline: 1, dashed: 2, wide: 3, wideAndDashed: 9 } as const;
/** Pixels: a thinner line is broken up by the screen; one no wider than this is painted many times as fast. */
const HAIRLINE = 1;
const SOLID: number[] = [];
/** Under this zoom lines are hairlines, the more relationships the stronger, and only signs that need it are dashed. */
const NEAR = 0.3;
/** How strongly lines are drawn from afar, where thousands lie on each other: treaties and roles, of which there are most, less than deeds. */
const HUSHED: Readonly<Record<LineDress['family'], number>> = {
	role: 0.3,
	alignment: 0.3,
	support: 0.6,
	mixed: 0.8,
	opposition: 0.8
};
/** The zoom from which on lines are whole. */
const WHOLE = 0.9;

/** Strokes batches where they cross the area (pixels at the zoom), some lines at each step. */
export function* paintStraightLines(
	context: CanvasRenderingContext2D,
	batches: readonly LineBatch[],
	scale: Scale,
	area: Box,
	palette: Palette
): Generator<void> {
	context.lineCap = 'butt';
	for (const { dress, ends } of batches) {
		const form = formOf(dress, scale);
		putOn(context, dress, form, palette);
		yield* strokeAcross(context, ends, scale.zoom, { area, effort: effortOf(form) });
	}
	context.setLineDash([]);
	context.globalAlpha = 1;
}

/** How strongly lines of a family are drawn at a zoom, 0 to 1. */
function hushed(family: LineDress['family'], zoom: number): number {
	const least = HUSHED[family];
	return least + (1 - least) * Math.min(1, zoom / WHOLE);
}

interface LineForm {
	/** Pixels. */
	readonly width: number;
	readonly opacity: number;
	readonly dashes: readonly number[];
}

function formOf(
	{ family, width, dashes, opacity, emphasis }: LineDress,
	{ zoom, lines }: Scale
): LineForm {
	const wide = width * lines * zoom;
	const isFore = emphasis === 'focus';
	if (isFore || zoom >= NEAR)
		return {
			width: Math.max(HAIRLINE, wide),
			opacity: isFore ? opacity : opacity * hushed(family, zoom),
			dashes
		};
	const isSigned = (family === 'opposition' || family === 'mixed') && emphasis !== 'ghost';
	return {
		width: HAIRLINE,
		opacity: opacity * hushed(family, zoom) * Math.min(1, 0.5 + wide / 3),
		dashes: isSigned ? dashes : SOLID
	};
}

function effortOf({ width, dashes }: LineForm): number {
	const isDashed = dashes.length > 0;
	if (width > HAIRLINE) return isDashed ? EFFORT.wideAndDashed : EFFORT.wide;
	return isDashed ? EFFORT.dashed : EFFORT.hairline;
}

function putOn(
	context: CanvasRenderingContext2D,
	{ family }: LineDress,
	{ width, opacity, dashes }: LineForm,
	palette: Palette
): void {
	context.strokeStyle = palette.family[family];
	context.lineWidth = width;
	context.globalAlpha = opacity;
	context.setLineDash(dashes);
}

function* strokeAcross(
	context: CanvasRenderingContext2D,
	ends: Float64Array,
	zoom: number,
	{ area: { left, top, right, bottom }, effort }: { readonly area: Box; readonly effort: number }
): Generator<void> {
	let inPath = 0;
	let done = 0;
	context.beginPath();
	for (let at = 0; at < ends.length; at += 4) {
		const ax = (ends[at] as number) * zoom;
		const ay = (ends[at + 1] as number) * zoom;
		const bx = (ends[at + 2] as number) * zoom;
		const by = (ends[at + 3] as number) * zoom;
		if ((ax < left && bx < left) || (ax > right && bx > right)) continue;
		if ((ay < top && by < top) || (ay > bottom && by > bottom)) continue;
		context.moveTo(ax, ay);
		context.lineTo(bx, by);
		if (++inPath < IN_A_PATH) continue;
		context.stroke();
		context.beginPath();
		done += inPath * effort;
		inPath = 0;
		if (done < A_STEP) continue;
		done = 0;
		yield;
	}
	if (inPath > 0) context.stroke();
}
