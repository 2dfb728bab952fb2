import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { round, type Mark } from '../../../marks.ts';
import type { LineLook } from './voting-lines.ts';

const RADIUS = 2;
const STROKE = 1.1;

/** The point of a year in the shape of its line. */
export function pointMark({ point, ink }: LineLook, at: Point): Mark {
	const square = { at: { x: at.x - RADIUS, y: at.y - RADIUS }, wide: RADIUS * 2, high: RADIUS * 2 };
	const hollow = { fill: 'paper', stroke: ink, width: STROKE } as const;
	switch (point) {
		case 'disc':
			return { mark: 'circle', at, radius: RADIUS, fill: ink };
		case 'ring':
			return { mark: 'circle', at, radius: RADIUS, ...hollow };
		case 'square':
			return { mark: 'rect', ...square, fill: ink };
		case 'frame':
			return { mark: 'rect', ...square, ...hollow };
		case 'diamond':
			return { mark: 'path', d: diamond(at), fill: ink };
		default:
			return point satisfies never;
	}
}

function diamond({ x, y }: Point): string {
	const reach = RADIUS * 1.3;
	const corners = [
		[x, y - reach],
		[x + reach, y],
		[x, y + reach],
		[x - reach, y]
	] as const;
	return `M ${corners.map(([a, b]) => `${String(round(a))} ${String(round(b))}`).join(' L ')} Z`;
}
