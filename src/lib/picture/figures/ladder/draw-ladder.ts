import type { Comparison } from '#lib/answers/findings/compare/comparison.ts';
import type { Step } from '#lib/answers/graph/answer.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { FINDING_TITLES } from '#lib/answers/text/words.ts';
import { straight } from '../line-marks.ts';
import type { Figure, Mark } from '../marks.ts';
import { dressStep } from '../step-dress.ts';
import { setText } from '../text-block.ts';
import { describeComparison } from './describe-comparison.ts';
import { FLAG, GAP, MARGIN, SMALL } from './measures.ts';
import { drawRail } from './rail.ts';
import { drawRung, rungHeight } from './rung.ts';
import { labelOf } from './standing-entity.ts';
import { stepGroup, stepLine } from './step-group.ts';

const SHORTEST_RUNG = 54;

/**
 * A comparison as two rails and the rungs between them: A to B over C to D,
 * at the left what ties the patrons, at the right what ties the clients. What
 * ties across, from A to D and from C to B, is listed underneath. Everything
 * that can be chosen is a group with its target.
 *
 * @param width pixels; below 280 text is cut
 */
export function drawLadder(graph: Graph, comparison: Comparison, width: number): Figure {
	const { left, right, rungs } = comparison;
	const upper = drawRail(graph, left, 2, width);
	const top = upper.bottom + 6;
	const tallest = Math.max(
		SHORTEST_RUNG,
		...[rungs.patrons, rungs.clients].map((step) =>
			step === undefined ? 0 : rungHeight(graph, step, width) + 8
		)
	);
	const lower = drawRail(graph, right, top + tallest + 6, width);
	// A rung starts at the flag, however far the rail's text goes down beside it.
	const reach = [upper.axis + FLAG / 2 + 4, top + tallest + 2] as const;
	const across = drawAcross(graph, comparison, lower.bottom + 12, width);
	const marks: Mark[] = [
		...(rungs.patrons ? [drawRung(graph, rungs.patrons, 'start', reach, width)] : []),
		...(rungs.clients ? [drawRung(graph, rungs.clients, 'end', reach, width)] : []),
		...upper.marks,
		...lower.marks,
		...across.marks
	];
	return {
		width,
		height: Math.ceil(across.bottom + 4),
		title: FINDING_TITLES[comparison.finding.kind],
		description: describeComparison(graph, comparison),
		marks
	};
}

function drawAcross(graph: Graph, { rungs }: Comparison, top: number, width: number) {
	const marks: Mark[] = [];
	let y = top;
	const text = MARGIN + FLAG / 2 + GAP;
	for (const step of [rungs.crossLeft, rungs.crossRight].filter(isPresent)) {
		const dress = dressStep(graph, step);
		const face = { family: 'sans', size: SMALL } as const;
		const set = setText(
			[
				{
					...face,
					weight: 600,
					fill: dress.family,
					text: `${labelOf(graph, step.from)} → ${labelOf(graph, step.to)}: ${dress.restsOn}`,
					most: 3
				},
				{ ...face, weight: 400, fill: 'soft', text: dress.footing, most: 2 }
			],
			text,
			y,
			width - text - 4
		);
		const line = straight({ x: 6, y: y + 9 }, { x: text - GAP, y: y + 9 });
		marks.push(
			stepGroup(graph, 'across', step, dress, [
				...stepLine({ ...dress, contested: false }, line, 2),
				...set.marks
			])
		);
		y = set.bottom + 6;
	}
	return { marks, bottom: marks.length === 0 ? top - 12 : y };
}

function isPresent(step: Step | undefined): step is Step {
	return step !== undefined;
}
