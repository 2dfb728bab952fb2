import type { DriftAnswer } from '#lib/answers/findings/drift/drift.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import type { Figure, Mark } from '../../marks.ts';
import { setText } from '../../text-block.ts';
import { drawSeriesLegend } from '../draw-series-legend.ts';
import { BETWEEN, FACE } from '../measures.ts';
import { AXIS_HEIGHT, drawTimeAxis } from '../time-axis.ts';
import { describeDrift, titleOfDrift } from './describe-drift.ts';
import { drawBand } from './draw-band.ts';
import { driftLegend } from './drift-legend.ts';
import { frameOf } from './frame.ts';
import { readBands } from './read-bands.ts';
import { describeVoting } from './voting/describe-voting.ts';
import { drawVoting } from './voting/draw-voting.ts';
import { votingLines } from './voting/voting-lines.ts';

/**
 * A drift as small multiples under each other, one a pole, on one axis of years
 * and one scale: per year a column of ties, what supports and aligns above the
 * zero line, opposition below, what has no sign in a lane beneath. Every column
 * and every name is a group with its target. Beneath, apart from the ties, how far
 * they voted from each other.
 *
 * @param width pixels; from 520 on names stand beside their bands, below 280 text is cut
 */
export function drawDrift(graph: Graph, answer: DriftAnswer, width: number): Figure {
	const bands = readBands(answer);
	const lines = votingLines(answer.voting);
	const frame = frameOf(bands, lines, width);
	const words = {
		title: titleOfDrift(graph, answer),
		description: [describeDrift(graph, bands), ...describeVoting(graph, lines)].join(' ')
	};
	if (frame === undefined) {
		const set = setText([{ ...FACE, italic: true, text: words.description }], 0, 2, width);
		return { width, height: Math.ceil(set.bottom + 4), ...words, marks: set.marks };
	}
	const marks: Mark[] = [];
	let bottom = 2;
	for (const [at, band] of bands.entries()) {
		const drawn = drawBand(graph, answer.actor, band, frame, bottom + (at === 0 ? 0 : BETWEEN));
		marks.push({ mark: 'group', token: 'band', marks: drawn.marks });
		bottom = drawn.bottom;
	}
	const axisTop = bottom + 4;
	const legend = drawSeriesLegend(driftLegend(bands), width, axisTop + AXIS_HEIGHT + 12);
	const voting = drawVoting(graph, lines, frame, legend.bottom + (lines.length > 0 ? BETWEEN : 0));
	marks.push(
		{ mark: 'group', token: 'axis', marks: drawTimeAxis(frame.axis, axisTop, width) },
		{ mark: 'group', token: 'legend', marks: legend.marks },
		...voting.marks
	);
	return { width, height: Math.ceil(voting.bottom + 2), ...words, marks };
}
