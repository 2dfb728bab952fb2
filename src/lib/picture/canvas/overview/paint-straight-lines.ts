import type { Box } from '../../figures/box-index.ts';
import type { Palette } from '../../figures/palette.ts';
import type { LineBatch, LineDress } from './line-batches.ts';
import type { Scale } from './paint-shape.ts';

/** Lines of one path: with far more a browser takes longer to find out where they cover each other. */
const IN_A_PATH = 16;
const LINES_A_STEP = 320;
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
		putOn(context, dress, scale, palette);
		yield* strokeAcross(context, ends, scale.zoom, area);
	}
	context.setLineDash([]);
	context.globalAlpha = 1;
}

/** How strongly lines of a family are drawn at a zoom, 0 to 1. */
function hushed(family: LineDress['family'], zoom: number): number {
	const least = HUSHED[family];
	return least + (1 - least) * Math.min(1, zoom / WHOLE);
}

function putOn(
	context: CanvasRenderingContext2D,
	{ family, width, dashes, opacity, emphasis }: LineDress,
	{ zoom, lines }: Scale,
	palette: Palette
): void {
	context.strokeStyle = palette.family[family];
	const wide = width * lines * zoom;
	const isFore = emphasis === 'focus';
	if (isFore || zoom >= NEAR) {
		context.lineWidth = Math.max(HAIRLINE, wide);
		context.globalAlpha = isFore ? opacity : opacity * hushed(family, zoom);
		context.setLineDash(dashes);
		return;
	}
	context.lineWidth = HAIRLINE;
	context.globalAlpha = opacity * hushed(family, zoom) * Math.min(1, 0.5 + wide / 3);
	const isSigned = (family === 'opposition' || family === 'mixed') && emphasis !== 'ghost';
	context.setLineDash(isSigned ? dashes : SOLID);
}

function* strokeAcross(
	context: CanvasRenderingContext2D,
	ends: Float64Array,
	zoom: number,
	{ left, top, right, bottom }: Box
): Generator<void> {
	let inPath = 0;
	let drawn = 0;
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
		drawn++;
		if (++inPath < IN_A_PATH) continue;
		context.stroke();
		context.beginPath();
		inPath = 0;
		if (drawn % LINES_A_STEP === 0) yield;
	}
	if (inPath > 0) context.stroke();
}
