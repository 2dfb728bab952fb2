import type { Side } from '#lib/answers/findings/compare/comparison.ts';
import type { Step } from '#lib/answers/graph/answer.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { straight } from '../line-marks.ts';
import type { Mark } from '../marks.ts';
import { textWidth, wrapText } from '../measure-text.ts';
import { dressStep } from '../step-dress.ts';
import { heightOf, setText, type Paragraph } from '../text-block.ts';
import { FLAG, GAP, MARGIN, NAME, SMALL } from './measures.ts';
import { labelOf, standingEntity } from './standing-entity.ts';
import { stepGroup, stepLine } from './step-group.ts';

export interface DrawnRail {
	readonly marks: readonly Mark[];
	/** Height of the line. */
	readonly axis: number;
	/** Where the rail with all its text ends. */
	readonly bottom: number;
}

const WIDTH = 3;
/** Between a line and the text above and below it; a ring needs more. */
const LIFT = { plain: 6, contested: 12 } as const;
const BETWEEN = 22;

/** One side of a comparison as a line from left to right, the names above its ends; `top` is the upper edge. */
export function drawRail(graph: Graph, side: Side, top: number, width: number): DrawnRail {
	const ends = [side.from, side.to] as const;
	const names = drawNames(graph, ends, top, width);
	const [left, right] = [MARGIN, width - MARGIN];
	const steps = side.best?.steps ?? [];
	const single = steps.length === 1 ? steps[0] : undefined;
	const axis = Math.max(
		names.bottom + 6 + FLAG / 2,
		single === undefined ? 0 : lowestFor(graph, single, names, top, width)
	);
	const flags = [
		standingEntity(graph, side.from, { x: left, y: axis }, FLAG),
		standingEntity(graph, side.to, { x: right, y: axis }, FLAG)
	];
	const body =
		single !== undefined
			? drawStep(graph, single, axis, width)
			: steps.length === 0
				? drawGap(axis, width)
				: drawChain(graph, steps, axis, width);
	return {
		marks: [...body.marks, ...names.marks, ...flags],
		axis,
		bottom: Math.max(body.bottom, axis + FLAG / 2)
	};
}

/** How low a line must lie for the text above it to stay clear of the names at its ends. */
function lowestFor(
	graph: Graph,
	step: Step,
	names: { readonly widest: number; readonly bottom: number },
	top: number,
	width: number
): number {
	const text = restingText(graph, step);
	const room = roomBetween(width);
	const lines = wrapText(text.text, text, room, text.most);
	const widest = Math.max(...lines.map((line) => textWidth(line, text)));
	const isBeside = widest / 2 + names.widest + GAP < width / 2;
	return (isBeside ? top : names.bottom) + heightOf(text, room) + LIFT.contested;
}

function roomBetween(width: number): number {
	return width - 2 * MARGIN - FLAG - 6 - GAP;
}

function drawNames(graph: Graph, ends: readonly [string, string], top: number, width: number) {
	const face = { family: 'serif', weight: 600, size: NAME, fill: 'ink', most: 2 } as const;
	const half = width / 2 - GAP;
	const texts = ends.map((id): Paragraph => ({ ...face, text: labelOf(graph, id) }));
	const high = Math.max(...texts.map((text) => heightOf(text, half)));
	const sets = texts.map((text, index) => {
		const anchor = index === 0 ? ('start' as const) : ('end' as const);
		const y = top + high - heightOf(text, half);
		return setText([{ ...text, anchor }], index === 0 ? 4 : width - 4, y, half);
	});
	const widths = texts.flatMap((text) =>
		wrapText(text.text, text, half, text.most).map((line) => textWidth(line, text))
	);
	return {
		marks: sets.flatMap(({ marks }) => marks),
		bottom: top + high,
		widest: Math.max(...widths) + 4
	};
}

function drawStep(graph: Graph, step: Step, axis: number, width: number) {
	const dress = dressStep(graph, step);
	const [left, right] = [MARGIN + FLAG / 2 + 3, width - MARGIN - FLAG / 2 - 3];
	const room = roomBetween(width);
	const middle = width / 2;
	const resting = restingText(graph, step);
	const lift = dress.contested ? LIFT.contested : LIFT.plain;
	const above = setText([resting], middle, axis - lift - heightOf(resting, room), room);
	const below = setText([footingText(dress.footing)], middle, axis + lift, room);
	const line = stepLine(dress, straight({ x: left, y: axis }, { x: right, y: axis }), WIDTH);
	return {
		marks: [stepGroup(graph, 'rail', step, dress, [...line, ...above.marks, ...below.marks])],
		bottom: below.bottom
	};
}

/** Several steps: the entities between stand on the line, and each step has its own line of text below. */
function drawChain(graph: Graph, steps: readonly Step[], axis: number, width: number) {
	const stops = steps.map(
		(_, index) => MARGIN + ((width - 2 * MARGIN) * (index + 1)) / steps.length
	);
	const marks: Mark[] = [];
	let y = axis + FLAG / 2 + 4;
	steps.forEach((step, index) => {
		const dress = dressStep(graph, step);
		const from = (stops[index - 1] ?? MARGIN) + (index === 0 ? FLAG : BETWEEN) / 2 + 3;
		const isLast = index === steps.length - 1;
		const to = (stops[index] ?? 0) - (isLast ? FLAG : BETWEEN) / 2 - 3;
		const text = setText(
			[
				{
					...small(dress.family),
					text: `${labelOf(graph, step.from)} → ${labelOf(graph, step.to)}: ${dress.restsOn}`,
					most: 2
				},
				{ ...footingText(dress.footing), anchor: 'start' }
			],
			MARGIN + FLAG / 2 + GAP,
			y,
			width - 2 * (MARGIN + FLAG / 2 + GAP)
		);
		const line = stepLine(dress, straight({ x: from, y: axis }, { x: to, y: axis }), WIDTH);
		marks.push(stepGroup(graph, 'rail', step, dress, [...line, ...text.marks]));
		if (!isLast)
			marks.push(standingEntity(graph, step.to, { x: stops[index] ?? 0, y: axis }, BETWEEN));
		y = text.bottom + 4;
	});
	return { marks, bottom: y };
}

function drawGap(axis: number, width: number) {
	const text = setText(
		[{ ...footingText('no path within these filters'), italic: true }],
		width / 2,
		axis - SMALL / 2,
		width - 2 * (MARGIN + FLAG / 2 + GAP)
	);
	return { marks: text.marks, bottom: text.bottom };
}

function restingText(graph: Graph, step: Step): Paragraph {
	const { family, restsOn } = dressStep(graph, step);
	return { ...small(family), text: restsOn, anchor: 'middle', most: 3 };
}

function footingText(text: string): Paragraph {
	return {
		text,
		family: 'sans',
		weight: 400,
		size: SMALL,
		fill: 'soft',
		anchor: 'middle',
		most: 3
	};
}

function small(fill: Paragraph['fill']) {
	return { family: 'sans', weight: 600, size: SMALL, fill } as const;
}
