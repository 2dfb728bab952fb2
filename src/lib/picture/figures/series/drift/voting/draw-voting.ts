import type { Graph } from '#lib/answers/graph/graph.ts';
import { isKnown } from '#lib/answers/findings/drift/voting/voting.ts';
import type { GroupMark, Mark } from '../../../marks.ts';
import { setText } from '../../../text-block.ts';
import { drawSeriesLegend } from '../../draw-series-legend.ts';
import { lineThrough, stretchesOf } from '../../line-through.ts';
import { FACE } from '../../measures.ts';
import { drawScale, roundUp } from '../../scale.ts';
import { AXIS_HEIGHT, drawTimeAxis, middleOf } from '../../time-axis.ts';
import type { Frame } from '../frame.ts';
import { pointMark } from './point-mark.ts';
import { votingLegend } from './voting-legend.ts';
import { spanOfLines, type VotingLine } from './voting-lines.ts';
import { wordVotes } from './word-votes.ts';

const HEIGHT = 64;
const CAPTION = 'Distance of ideal points in UN voting: likeness in voting, not an alignment';
/** Between the caption and the upper end of the scale. */
const HEAD_ROOM = 12;
/** From so many pixels a year on, every year has its point. */
const POINTS_FROM = 9;
/** A scale that ended lower would make much of what is nearly nothing. */
const LEAST_TOP = 0.5;

/**
 * How far the actor voted from each pole, as a panel of its own beneath the ties:
 * a line a pole from nought upwards, with its own scale, years and legend. A year
 * without a distance is a gap. Nothing where there is no line; `top` is the upper edge.
 */
export function drawVoting(
	graph: Graph,
	lines: readonly VotingLine[],
	{ axis, width }: Frame,
	top: number
): { readonly marks: readonly Mark[]; readonly bottom: number } {
	const span = spanOfLines(lines);
	if (span === undefined) return { marks: [], bottom: top };
	const caption = setText([{ ...FACE, text: CAPTION }], axis.left, top, width - axis.left);
	const high = caption.bottom + HEAD_ROOM;
	const base = high + HEIGHT;
	const distances = lines.flatMap(({ years }) =>
		years.filter(isKnown).map((each) => each.distance)
	);
	const farthest = roundUp(Math.max(LEAST_TOP, ...distances));
	const heightOf = (distance: number) => base - (distance / farthest) * HEIGHT;
	const reaches = Array.from({ length: span.last - span.first + 1 }, (_, at): GroupMark => {
		const year = span.first + at;
		const reach: Mark = {
			mark: 'rect',
			at: { x: middleOf(axis, year) - axis.step / 2, y: high },
			wide: axis.step,
			high: HEIGHT,
			fill: 'paper',
			opacity: 0
		};
		return { mark: 'group', token: 'year', label: wordVotes(graph, lines, year), marks: [reach] };
	});
	const axisTop = base + 4;
	const legend = drawSeriesLegend(votingLegend(graph, lines), width, axisTop + AXIS_HEIGHT + 12);
	const marks: Mark[] = [
		...caption.marks,
		...drawScale(axis, [
			{ label: '0', y: base },
			{ label: String(farthest), y: high }
		]),
		...lines.flatMap((line) => drawLine(line, axis, heightOf)),
		...reaches,
		{ mark: 'group', token: 'voting-axis', marks: drawTimeAxis(axis, axisTop, width) },
		{ mark: 'group', token: 'voting-legend', marks: legend.marks }
	];
	return { marks: [{ mark: 'group', token: 'voting', marks }], bottom: legend.bottom };
}

function drawLine(
	{ years, look }: VotingLine,
	axis: Frame['axis'],
	heightOf: (distance: number) => number
): Mark[] {
	const points = years.map((then) =>
		isKnown(then) ? { x: middleOf(axis, then.year), y: heightOf(then.distance) } : undefined
	);
	const dotted = stretchesOf(points).flatMap((stretch) =>
		axis.step >= POINTS_FROM || stretch.length === 1 ? stretch : []
	);
	return [
		{
			mark: 'path',
			d: lineThrough(points),
			stroke: look.ink,
			width: 1.3,
			...(look.dashes.length === 0 ? {} : { dashes: look.dashes })
		},
		...dotted.map((at) => pointMark(look, at))
	];
}
