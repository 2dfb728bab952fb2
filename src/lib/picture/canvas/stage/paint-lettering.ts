import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { remarkOn, ringOn } from '../../figures/line-form.ts';
import { OPACITY, SANS, type Palette } from '../../figures/palette.ts';
import { extentOf } from '../../figures/shapes.ts';
import type { SceneEntity } from '../../scene/scene.ts';
import { fontOf } from '../../figures/label-style.ts';
import {
	BADGE,
	badgeAt,
	badgeOf,
	hasBadge,
	LINE_HEIGHT,
	type Lettering,
	type Named
} from '../../figures/lettering.ts';
import { REMARK, RING_RADIUS, type PlacedRing } from '../../figures/place-rings.ts';

const HALO = 3.5;
const SMALLEST_LETTERS = 6;

/** Writes names, letters, counts and years over the drawn lines and shapes. The context is already panned. */
export function paintLettering(
	context: CanvasRenderingContext2D,
	{ zoom, labels, rings, entities }: Lettering,
	palette: Palette
): void {
	context.textAlign = 'center';
	context.textBaseline = 'middle';
	context.lineJoin = 'round';
	for (const ring of rings) paintRing(context, ring, palette);
	for (const { entity, at } of entities) paintInside(context, entity, at, zoom, palette);
	for (const label of labels.values()) paintName(context, label, palette);
}

/** Writes a name with its paper halo, where its middle is to stand. */
export function paintName(
	context: CanvasRenderingContext2D,
	{ entity, face, lines, at }: Named & { readonly at: Point },
	palette: Palette
): void {
	context.textAlign = 'center';
	context.textBaseline = 'middle';
	context.lineJoin = 'round';
	context.font = fontOf(face);
	context.globalAlpha = isBack(entity) ? 0.72 : 1;
	context.fillStyle = isBack(entity) ? palette.soft : palette.ink;
	lines.forEach((line, index) => {
		const y = at.y + (index - (lines.length - 1) / 2) * face.size * LINE_HEIGHT;
		halo(context, line, { x: at.x, y }, palette.paper);
		context.fillText(line, at.x, y);
	});
	context.globalAlpha = 1;
}

function paintRing(
	context: CanvasRenderingContext2D,
	{ bundle, at, remarkAt }: PlacedRing,
	palette: Palette
): void {
	const ring = ringOn(bundle);
	const remark = remarkOn(bundle);
	const colour = palette.family[bundle.family];
	const alpha = bundle.emphasis === 'dimmed' ? OPACITY.dimmedEntity : 1;
	context.font = fontOf(REMARK);
	if (ring !== undefined) {
		const outer = RING_RADIUS + (ring.doubled ? 2 : 0);
		// The ground is never see-through, or the line would cross out the count.
		context.globalAlpha = 1;
		context.fillStyle = palette.paper;
		circle(context, at.x, at.y, outer);
		context.fill();
		context.globalAlpha = alpha;
		context.lineWidth = 1.2;
		context.strokeStyle = colour;
		context.stroke();
		if (ring.doubled) {
			circle(context, at.x, at.y, RING_RADIUS - 0.8);
			context.stroke();
		}
		context.fillStyle = colour;
		context.fillText(ring.count, at.x, at.y + 0.5);
	}
	if (remark === undefined) return;
	context.globalAlpha = alpha;
	halo(context, remark, remarkAt, palette.paper);
	context.fillStyle = colour;
	context.fillText(remark, remarkAt.x, remarkAt.y + 0.5);
}

/** Writes what stands inside a shape and at its shoulder. */
export function paintInside(
	context: CanvasRenderingContext2D,
	entity: SceneEntity,
	{ x, y }: Point,
	zoom: number,
	palette: Palette
): void {
	context.globalAlpha = isBack(entity) ? OPACITY.dimmedEntity : 1;
	const { width, height } = extentOf(entity);
	switch (entity.kind) {
		case 'ideology':
			context.fillStyle = palette.soft;
			circle(context, x, y, Math.max(1, entity.size * 0.07 * zoom));
			context.fill();
			break;
		case 'conflict':
			break;
		case 'organisation':
			context.strokeStyle = entity.emphasis === 'focus' ? palette.ink : palette.soft;
			context.lineWidth = 0.8;
			context.strokeRect(
				x - (width / 2) * zoom + 3,
				y - (height / 2) * zoom + 3,
				width * zoom - 6,
				height * zoom - 6
			);
			letters(context, entity, x, y, height * 0.46 * zoom, palette);
			break;
		case 'state':
			if (entity.flag === undefined) letters(context, entity, x, y, height * 0.3 * zoom, palette);
			break;
		case 'leader':
		case 'group':
			letters(
				context,
				entity,
				x,
				y,
				height * (entity.letters.length > 2 ? 0.34 : 0.4) * zoom,
				palette
			);
			break;
		default:
			entity.kind satisfies never;
	}
	if (entity.pinned) {
		context.fillStyle = palette.ink;
		circle(context, x + (width / 2) * zoom * 0.72, y - (height / 2) * zoom * 0.72, 2.6);
		context.fill();
	}
	if (hasBadge(entity)) {
		const at = badgeAt(entity, { x, y }, zoom);
		context.font = fontOf(BADGE);
		context.fillStyle = palette.soft;
		halo(context, badgeOf(entity), at, palette.paper);
		context.fillText(badgeOf(entity), at.x, at.y);
	}
}

function letters(
	context: CanvasRenderingContext2D,
	{ letters, emphasis }: SceneEntity,
	x: number,
	y: number,
	size: number,
	palette: Palette
): void {
	if (size < SMALLEST_LETTERS) return;
	// By halves: a browser looks each size of a font up anew, which costs more than the letters.
	context.font = `600 ${Math.round(2 * size) / 2}px ${SANS}`;
	context.fillStyle = emphasis === 'focus' ? palette.ink : palette.soft;
	context.fillText(letters, x, y + size * 0.04);
}

function halo(
	context: CanvasRenderingContext2D,
	text: string,
	{ x, y }: Point,
	paper: string
): void {
	const alpha = context.globalAlpha;
	context.globalAlpha = 0.92;
	context.strokeStyle = paper;
	context.lineWidth = HALO;
	context.strokeText(text, x, y);
	context.globalAlpha = alpha;
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
	context.beginPath();
	context.arc(x, y, radius, 0, 2 * Math.PI);
}

function isBack({ emphasis, selected }: SceneEntity): boolean {
	return !selected && (emphasis === 'dimmed' || emphasis === 'ghost');
}
