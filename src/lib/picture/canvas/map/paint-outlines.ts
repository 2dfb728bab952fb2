import { outlineMarks } from '../../figures/map/outline-marks.ts';
import type { Outlines } from '../../figures/map/outlines.ts';
import { colourOf } from '../../figures/colour-of.ts';
import type { Palette } from '../../figures/palette.ts';

const traced = new WeakMap<Outlines, ReturnType<typeof trace>>();

/** Paints land and borders at a zoom: traced once, with lines as thin at every zoom as a figure has them. */
export function paintOutlines(
	context: CanvasRenderingContext2D,
	outlines: Outlines,
	zoom: number,
	palette: Palette
): void {
	const known = traced.get(outlines) ?? trace(outlines);
	traced.set(outlines, known);
	context.save();
	context.scale(zoom, zoom);
	context.globalAlpha = 1;
	context.lineJoin = 'round';
	for (const { path, mark } of known) {
		if (mark.fill !== undefined) {
			context.fillStyle = colourOf(mark.fill, palette);
			context.fill(path);
		}
		context.strokeStyle = colourOf(mark.stroke ?? 'rule', palette);
		context.lineWidth = (mark.width ?? 1) / zoom;
		context.setLineDash((mark.dashes ?? []).map((length) => length / zoom));
		context.stroke(path);
	}
	context.restore();
}

function trace(outlines: Outlines) {
	return outlineMarks(outlines).flatMap((mark) =>
		mark.mark === 'path' ? [{ path: new Path2D(mark.d), mark }] : []
	);
}
