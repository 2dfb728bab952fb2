import { round, type Mark } from '../../marks.ts';
import { lineThrough, stretchesOf } from '../line-through.ts';
import { FACE } from '../measures.ts';
import { drawScale } from '../scale.ts';
import { middleOf } from '../time-axis.ts';
import type { Frame } from './frame.ts';
import type { Band } from './read-bands.ts';

const HEIGHT = 30;
const CAPTION = 'Distance in UN voting';
const CAPTION_ROOM = 22;
/** From so many pixels a year on, every year has its point. */
const POINTS_FROM = 9;

/** The distance in UN voting as a line of its own, with its own scale; years without enough votes are gaps. Nothing where there is none. */
export function drawVoting(
	{ years, hasVoting }: Band,
	{ axis, farthest }: Frame,
	top: number
): { readonly marks: readonly Mark[]; readonly bottom: number } {
	if (!hasVoting || farthest === undefined) return { marks: [], bottom: top };
	const base = top + CAPTION_ROOM + HEIGHT;
	const points = years.map(({ year, then: { voting } }) =>
		voting === undefined
			? undefined
			: { x: middleOf(axis, year), y: round(base - (voting.distance / farthest) * HEIGHT) }
	);
	const dotted = stretchesOf(points).flatMap((stretch) =>
		axis.step >= POINTS_FROM || stretch.length === 1 ? stretch : []
	);
	const marks: Mark[] = [
		{
			mark: 'text',
			at: { x: axis.left, y: top + CAPTION_ROOM - 8 },
			text: CAPTION,
			anchor: 'start',
			...FACE
		},
		...drawScale(axis, [
			{ label: '0', y: base },
			{ label: String(farthest), y: base - HEIGHT }
		]),
		{ mark: 'path', d: lineThrough(points), stroke: 'ink', width: 1.2 },
		...dotted.map((at): Mark => ({ mark: 'circle', at, radius: 1.7, fill: 'ink' }))
	];
	return { marks: [{ mark: 'group', token: 'voting', marks }], bottom: base };
}
