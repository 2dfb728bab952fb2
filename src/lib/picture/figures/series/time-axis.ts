import { textWidth } from '../measure-text.ts';
import type { Mark } from '../marks.ts';
import { FACE } from './measures.ts';

/** Years side by side, all equally wide. */
export interface TimeAxis {
	readonly first: number;
	readonly last: number;
	/** Edges of the first and last year, in pixels. */
	readonly left: number;
	readonly right: number;
	/** Pixels a year. */
	readonly step: number;
	/** Width of a column. */
	readonly column: number;
}

/** Few years are not stretched over a wide page. */
const WIDEST_STEP = 56;
const WIDEST_COLUMN = 15;
const COLUMN_SHARE = 0.76;
/** Least room between the middles of two labels beyond the width of one. */
const CLEAR = 14;
const MOST_LABELS = 9;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500] as const;

/** An axis from the first year to the last, both included, no wider than from `left` to `most`. */
export function timeAxis(first: number, last: number, left: number, most: number): TimeAxis {
	const years = last - first + 1;
	const step = Math.min((most - left) / years, WIDEST_STEP);
	return {
		first,
		last,
		left,
		right: left + step * years,
		step,
		column: Math.min(step * COLUMN_SHARE, WIDEST_COLUMN)
	};
}

/** The middle of a year. */
export function middleOf({ first, left, step }: TimeAxis, year: number): number {
	return left + (year - first + 0.5) * step;
}

/** Years that are labelled, in order: both ends, and round ones between them that stay clear of each other. */
export function labelledYears({ first, last, step }: TimeAxis): number[] {
	const clear = textWidth(String(last), FACE) + CLEAR;
	if (last === first) return [first];
	if ((last - first) * step < clear) return [last];
	const apart = Math.max(clear, ((last - first) * step) / MOST_LABELS);
	const every = STEPS.find((each) => each * step >= apart) ?? Infinity;
	const round: number[] = [];
	for (let year = Math.ceil(first / every) * every; year < last; year += every)
		if ((year - first) * step >= clear && (last - year) * step >= clear) round.push(year);
	return [first, ...round, last];
}

/** Years beneath plots that end at `y`, with a short stroke to each; takes AXIS_HEIGHT pixels. */
export function drawTimeAxis(axis: TimeAxis, y: number, width: number): Mark[] {
	const half = textWidth(String(axis.last), FACE) / 2;
	return labelledYears(axis).flatMap((year): Mark[] => {
		const x = middleOf(axis, year);
		return [
			{ mark: 'line', from: { x, y }, to: { x, y: y + 4 }, stroke: 'soft', width: 1 },
			{
				mark: 'text',
				at: { x: Math.min(Math.max(x, half), width - half), y: y + 4 + FACE.size },
				text: String(year),
				anchor: 'middle',
				...FACE
			}
		];
	});
}

export const AXIS_HEIGHT = 20;
