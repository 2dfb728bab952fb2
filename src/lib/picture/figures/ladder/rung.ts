import type { Step } from '#lib/answers/graph/answer.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { straight } from '../line-marks.ts';
import type { GroupMark } from '../marks.ts';
import { dressStep, type StepDress } from '../step-dress.ts';
import { heightOf, setText, type Paragraph } from '../text-block.ts';
import { GAP, MARGIN, SMALL } from './measures.ts';
import { stepGroup, stepLine } from './step-group.ts';

/** Height of a rung's text in half a ladder of that width. */
export function rungHeight(graph: Graph, step: Step, width: number): number {
	const room = roomIn(width);
	return rungText(dressStep(graph, step)).reduce((sum, each) => sum + heightOf(each, room), 0);
}

/** What ties the two patrons (`start`, at the left) or the two clients (`end`, at the right). */
export function drawRung(
	graph: Graph,
	step: Step,
	side: 'start' | 'end',
	[top, bottom]: readonly [number, number],
	width: number
): GroupMark {
	const dress = dressStep(graph, step);
	const x = side === 'start' ? MARGIN : width - MARGIN;
	const aside = (GAP + (dress.contested ? 6 : 0)) * (side === 'start' ? 1 : -1);
	const text = setText(
		rungText(dress).map((paragraph) => ({ ...paragraph, anchor: side })),
		x + aside,
		(top + bottom - rungHeight(graph, step, width)) / 2,
		roomIn(width)
	);
	const line = stepLine(dress, straight({ x, y: top }, { x, y: bottom }), 2.4);
	return stepGroup(graph, 'rung', step, dress, [...line, ...text.marks]);
}

function roomIn(width: number): number {
	return width / 2 - MARGIN - 2 * GAP;
}

function rungText(dress: StepDress): Paragraph[] {
	const face = { family: 'sans', weight: 400, size: SMALL } as const;
	const footing: Paragraph = { ...face, text: dress.footing, fill: 'soft', most: 5 };
	const head = { ...face, weight: 600, fill: dress.family } as const;
	return dress.family === 'mixed'
		? [{ ...head, text: 'mixed' }, { ...face, text: dress.restsOn, fill: 'ink', most: 9 }, footing]
		: [{ ...head, text: dress.restsOn, most: 7 }, footing];
}
