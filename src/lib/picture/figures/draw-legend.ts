import type { LegendCounts } from '../scene/scene.ts';
import { legendRows, SAMPLE, type LegendRow } from './legend.ts';
import { textWidth } from './measure-text.ts';
import { shiftMarks, type Mark } from './marks.ts';

const ROW = 22;
const FACE = { family: 'sans', weight: 400, size: 12.5 } as const;
const HEAD = 20;
const GAP = 10;
const GUTTER = 44;

/** The legend of a scene: lines, entities and marks in columns as wide as their words, side by side where they fit. */
export function drawLegend(
	counts: LegendCounts,
	width: number
): { readonly marks: readonly Mark[]; readonly height: number } {
	const rows = legendRows(counts);
	const of = (subject: LegendRow['subject']['of']) =>
		rows.filter((row) => row.subject.of === subject);
	const groups = [
		{ head: 'Relationships', rows: of('family') },
		{ head: 'Entities', rows: of('kind') },
		{ head: 'Between the two days', rows: [...of('change'), ...of('life')] },
		{ head: 'Marks', rows: of('note') }
	].filter(({ rows }) => rows.length > 0);
	const marks: Mark[] = [];
	let [x, top, bottom] = [0, 0, 0];
	for (const { head, rows } of groups) {
		const wide = widthOf(rows);
		if (x > 0 && x + wide > width) [x, top] = [0, bottom + GAP];
		marks.push(...drawGroup(head, rows, x, top, wide));
		bottom = Math.max(bottom, top + HEAD + rows.length * ROW);
		x += wide + GUTTER;
	}
	return { marks, height: bottom };
}

function widthOf(rows: readonly LegendRow[]): number {
	const widths = rows.map(
		({ label, count }) => textWidth(label, FACE) + textWidth(String(count), FACE)
	);
	return SAMPLE.width + 3 * GAP + Math.ceil(Math.max(...widths));
}

function drawGroup(
	head: string,
	rows: readonly LegendRow[],
	x: number,
	y: number,
	width: number
): Mark[] {
	const text = (at: number, line: number, words: string, end = false): Mark => ({
		mark: 'text',
		at: { x: at, y: line },
		text: words,
		...FACE,
		anchor: end ? 'end' : 'start',
		fill: end ? 'soft' : 'ink'
	});
	return [
		{ ...text(x, y + FACE.size, head), weight: 600, fill: 'soft' } as Mark,
		...rows.flatMap((row, index): Mark[] => {
			const top = y + HEAD + index * ROW;
			return [
				...shiftMarks(row.sample, x, top),
				text(x + SAMPLE.width + GAP, top + SAMPLE.height / 2 + FACE.size * 0.34, row.label),
				text(x + width, top + SAMPLE.height / 2 + FACE.size * 0.34, String(row.count), true)
			];
		})
	];
}
