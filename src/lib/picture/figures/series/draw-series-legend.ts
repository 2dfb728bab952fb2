import { shiftMarks, type Mark } from '../marks.ts';
import { textWidth, wrapText } from '../measure-text.ts';
import { LEADING } from '../text-block.ts';
import { FACE } from './measures.ts';

/** One thing that is drawn, with how it looks in a box of SWATCH size from its upper left corner. */
export interface LegendItem {
	readonly label: string;
	readonly sample: readonly Mark[];
}

export const SWATCH = { width: 16, height: 16 } as const;
const GAP = 5;
const GUTTER = 16;
const ROW = 20;
const LINE = FACE.size * LEADING;
const WORDS = { ...FACE, fill: 'ink' } as const;

/** The legend of a series, set like words in lines no wider than `width`, from the top edge `y` down. */
export function drawSeriesLegend(
	items: readonly LegendItem[],
	width: number,
	y: number
): { readonly marks: readonly Mark[]; readonly bottom: number } {
	const marks: Mark[] = [];
	let [x, top, high] = [0, y, 0];
	for (const { label, sample } of items) {
		const lines = wrapText(label, WORDS, width - SWATCH.width - GAP);
		const wide = SWATCH.width + GAP + Math.max(...lines.map((line) => textWidth(line, WORDS)));
		if (x > 0 && x + wide > width) [x, top, high] = [0, top + high, 0];
		marks.push({
			mark: 'group',
			token: 'legend-item',
			marks: [
				...shiftMarks(sample, x, top),
				...lines.map((text, at): Mark => ({
					mark: 'text',
					at: {
						x: x + SWATCH.width + GAP,
						y: top + SWATCH.height / 2 + FACE.size * 0.34 + at * LINE
					},
					text,
					anchor: 'start',
					...WORDS
				}))
			]
		});
		high = Math.max(high, ROW + (lines.length - 1) * LINE);
		x += wide + GUTTER;
	}
	return { marks, bottom: top + high };
}
