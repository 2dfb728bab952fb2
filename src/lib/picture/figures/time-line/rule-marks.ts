import type { When } from '#lib/answers/graph/filters/filters.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { wordWhen } from '#lib/answers/text/word-date.ts';
import type { Mark } from '../marks.ts';
import { textWidth } from '../measure-text.ts';
import { FACE } from '../series/measures.ts';
import { BAR, placeOf, type DayScale } from './bar-marks.ts';

/** Room above the rows for the words of the day. */
export const TOP = 18;
/** Room right of the bars for the point of what goes on. */
export const END = 9;
/** What is looked at is a field from so many pixels on. */
const FIELD_FROM = 2.5;

/** Where the day or range looked at stands, with its words. */
export interface Rule {
	readonly start: number;
	readonly end: number;
	/** Where a single day stands; undefined for a range. */
	readonly at: number | undefined;
	readonly caption: Mark;
}

/** Places the day or range looked at on a scale of days. */
export function ruleOf(when: When, scale: DayScale): Rule {
	const { from, to } = windowOf(when);
	const [start, end] = [placeOf(scale, from), placeOf(scale, to)];
	const words = wordWhen(when).replace(/^(on|in|from) /, '');
	const half = textWidth(words, FACE) / 2 + 4;
	const middle = (start + end) / 2;
	const x = Math.min(Math.max(middle, scale.left + half), scale.right + END - half);
	const caption: Mark = {
		mark: 'text',
		at: { x, y: FACE.size },
		text: words,
		anchor: 'middle',
		...FACE,
		fill: 'ink',
		weight: 600
	};
	return { start, end, at: end - start > FIELD_FROM ? undefined : start, caption };
}

/** A day as a thin rule behind all rows, a range as a field. */
export function drawRule({ start, end, at, caption }: Rule, bottom: number): Mark[] {
	const top = TOP - 2;
	const drawn: Mark =
		at === undefined
			? {
					mark: 'rect',
					at: { x: start, y: top },
					wide: end - start,
					high: bottom - top,
					fill: 'rule',
					opacity: 0.5
				}
			: {
					mark: 'line',
					from: { x: at, y: top },
					to: { x: at, y: bottom },
					stroke: 'rule',
					width: 1
				};
	return [drawn, caption];
}

/** The day at one row, over its bars and clear of its words. */
export function tick(x: number, y: number): Mark {
	return {
		mark: 'line',
		from: { x, y: y - BAR / 2 - 3 },
		to: { x, y: y + BAR / 2 + 3 },
		stroke: 'ink',
		width: 1.4
	};
}
