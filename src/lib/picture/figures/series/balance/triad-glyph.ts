import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { DASHES } from '../../line-form.ts';
import type { Mark } from '../../marks.ts';

/** Signs of a triad: of its two sides, and of its base. */
export interface TriadSigns {
	readonly left: '+' | '-';
	readonly right: '+' | '-';
	readonly base: '+' | '-';
}

const ACTOR = 4.5;

/** Three actors as a triangle, whoever stand with each other joined by a solid line, opponents by a dashed one; `at` is the middle of a square of `size`. */
export function triadGlyph({ left, right, base }: TriadSigns, at: Point, size: number): Mark[] {
	const half = size / 2 - ACTOR - 1;
	const top = { x: at.x, y: at.y - half };
	const [one, other] = [
		{ x: at.x - half, y: at.y + half * 0.85 },
		{ x: at.x + half, y: at.y + half * 0.85 }
	];
	return [
		triadSide(top, one, left),
		triadSide(top, other, right),
		triadSide(one, other, base),
		...[top, one, other].map((actor): Mark => ({
			mark: 'circle',
			at: actor,
			radius: ACTOR,
			fill: 'panel',
			stroke: 'ink',
			width: 1.3
		}))
	];
}

/** A side of a triangle: solid between two with each other, dashed between opponents. */
export function triadSide(from: Point, to: Point, sign: '+' | '-'): Mark {
	return sign === '+'
		? { mark: 'line', from, to, stroke: 'support', width: 2.4 }
		: {
				mark: 'line',
				from,
				to,
				stroke: 'opposition',
				width: 2.4,
				// Half as long as on the stage: a side of a triangle is short.
				dashes: DASHES.opposition.map((dash) => dash / 2 + 0.5)
			};
}
