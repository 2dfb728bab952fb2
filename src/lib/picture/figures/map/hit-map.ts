import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Selection } from '../../view/view.ts';
import { pointOn, type Curve } from '../line-geometry.ts';
import { extentOf } from '../shapes.ts';
import { standingsOf, type MapLayout } from './lay-out-map.ts';

/** Pixels by which a finger may miss a shape, and a line. */
const SLACK = { shape: 5, line: 7 } as const;
const SAMPLES = 24;

export type Hit = Extract<Selection, { what: 'entity' | 'bundle' }>;

/** What stands at a point, in pixels from the middle of the world: a shape before a name before a line, each the nearest. */
export function hitMap(layout: MapLayout, point: Point): Hit | undefined {
	const id = shapeAt(layout, point) ?? nameAt(layout, point);
	if (id !== undefined) return { what: 'entity', id };
	let nearest: { between: readonly [string, string]; away: number } | undefined;
	for (const { bundle, curve } of layout.lettering.curves) {
		const away = distanceTo(curve, point);
		if (away <= SLACK.line && (nearest === undefined || away < nearest.away))
			nearest = { between: [bundle.a, bundle.b], away };
	}
	return nearest && { what: 'bundle', between: nearest.between };
}

function shapeAt(layout: MapLayout, { x, y }: Point): string | undefined {
	let nearest: { id: string; away: number } | undefined;
	for (const { entity, at } of standingsOf(layout)) {
		const { width, height } = extentOf(entity);
		const [dx, dy] = [Math.abs(x - at.x), Math.abs(y - at.y)];
		if (dx > width / 2 + SLACK.shape || dy > height / 2 + SLACK.shape) continue;
		const away = Math.hypot(dx, dy);
		if (nearest === undefined || away < nearest.away) nearest = { id: entity.id, away };
	}
	return nearest?.id;
}

function nameAt({ lettering }: MapLayout, { x, y }: Point): string | undefined {
	for (const [id, { box }] of lettering.labels)
		if (x > box.left && x < box.right && y > box.top && y < box.bottom) return id;
	return undefined;
}

function distanceTo(curve: Curve, { x, y }: Point): number {
	let least = Infinity;
	let before = curve.from;
	for (let i = 1; i <= SAMPLES; i++) {
		const next = pointOn(curve, i / SAMPLES);
		const [dx, dy] = [next.x - before.x, next.y - before.y];
		const along = Math.max(
			0,
			Math.min(1, ((x - before.x) * dx + (y - before.y) * dy) / (dx * dx + dy * dy || 1))
		);
		least = Math.min(least, Math.hypot(before.x + along * dx - x, before.y + along * dy - y));
		before = next;
	}
	return least;
}
