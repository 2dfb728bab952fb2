import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { LineChange, LineEnd } from '../scene/scene.ts';
import { dashesOf } from './line-form.ts';
import { pointOn, towards, type Curve } from './line-geometry.ts';
import { round, type Ink, type Mark } from './marks.ts';

/** A line as it is dressed. */
export interface Dressed {
	readonly family: Family | 'mixed';
	readonly derived: boolean;
	readonly width: number;
	readonly opacity: number;
	readonly ends: { readonly a: LineEnd; readonly b: LineEnd };
	readonly change?: LineChange;
}

const ARROW = { long: 7, more: 1.9 } as const;
const RING = 4;

/** A line with what it carries at its ends. */
export function lineMarks(curve: Curve, dressed: Dressed): Mark[] {
	const { family, width, opacity, ends } = dressed;
	const from = towards(curve.from, curve.control, roomFor(ends.a, width));
	const to = towards(curve.to, curve.control, roomFor(ends.b, width));
	return [
		{
			mark: 'path',
			d: `M ${pair(from)} Q ${pair(curve.control)} ${pair(to)}`,
			stroke: family,
			width: round(width),
			dashes: dashesOf(dressed),
			opacity
		},
		...endMarks(ends.a, curve.control, curve.from, family, width, opacity),
		...endMarks(ends.b, curve.control, curve.to, family, width, opacity)
	];
}

/** A straight curve, for rails, rungs and legends. */
export function straight(from: Point, to: Point): Curve {
	return { from, control: pointOn({ from, control: mid(from, to), to }, 0.5), to };
}

/** The ring on a line with its count, doubled where the line is contested. Its ground hides the line. */
export function ringMarks(
	at: Point,
	count: string,
	doubled: boolean,
	colour: Ink,
	ground: Ink,
	opacity = 1
): Mark[] {
	const rim = { stroke: colour, width: 1.1, opacity } as const;
	return [
		{ mark: 'circle', at, radius: doubled ? 10.5 : 8.5, fill: ground },
		{ mark: 'circle', at, radius: doubled ? 10.5 : 8.5, ...rim },
		...(doubled ? [{ mark: 'circle', at, radius: 7.7, ...rim } as const] : []),
		{
			mark: 'text',
			at: { x: at.x, y: at.y + 3.6 },
			text: count,
			family: 'sans',
			weight: 600,
			size: 10.5,
			anchor: 'middle',
			fill: colour,
			opacity
		}
	];
}

function endMarks(
	end: LineEnd,
	before: Point,
	at: Point,
	colour: Ink,
	width: number,
	opacity: number
): Mark[] {
	const length = Math.hypot(at.x - before.x, at.y - before.y) || 1;
	const along = { x: (at.x - before.x) / length, y: (at.y - before.y) / length };
	const across = { x: -along.y, y: along.x };
	const place = (back: number, aside: number): Point => ({
		x: at.x - along.x * back + across.x * aside,
		y: at.y - along.y * back + across.y * aside
	});
	switch (end) {
		case 'none':
			return [];
		case 'arrow': {
			const long = ARROW.long + width * ARROW.more;
			const half = long * 0.42;
			const corners = [place(0, 0), place(long, half), place(long, -half)];
			return [{ mark: 'path', d: `M ${corners.map(pair).join(' L ')} Z`, fill: colour, opacity }];
		}
		case 'bar': {
			const half = 4 + width;
			return [
				{
					mark: 'line',
					from: place(1, half),
					to: place(1, -half),
					stroke: colour,
					width: width + 0.8,
					opacity
				}
			];
		}
		case 'ring':
			return [
				{
					mark: 'circle',
					at: place(RING, 0),
					radius: RING,
					fill: 'paper',
					stroke: colour,
					width: 1.4,
					opacity
				}
			];
		default:
			return end satisfies never;
	}
}

function roomFor(end: LineEnd, width: number): number {
	switch (end) {
		case 'none':
			return 0;
		case 'arrow':
			return ARROW.long + width * ARROW.more - 1;
		case 'bar':
			return 1;
		case 'ring':
			return RING * 2;
		default:
			return end satisfies never;
	}
}

function mid(a: Point, b: Point): Point {
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function pair({ x, y }: Point): string {
	return `${round(x)} ${round(y)}`;
}
