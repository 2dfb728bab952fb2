import type { Ink, Mark } from './marks.ts';
import { wrapText, type TextFace } from './measure-text.ts';

/** A paragraph to be set. */
export interface Paragraph extends TextFace {
	readonly text: string;
	readonly fill: Ink;
	readonly italic?: boolean;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly halo?: Ink;
	/** Lines at most; the last then ends in an ellipsis. */
	readonly most?: number;
	readonly href?: string;
}

export const LEADING = 1.28;

/** Sets paragraphs under each other from the top edge `y` down, none wider than `width`; x is where their anchor is. Says where the next block may begin. */
export function setText(
	paragraphs: readonly Paragraph[],
	x: number,
	y: number,
	width: number
): { readonly marks: readonly Mark[]; readonly bottom: number } {
	const marks: Mark[] = [];
	let bottom = y;
	for (const { text, most, anchor = 'start', ...face } of paragraphs) {
		for (const line of wrapText(text, face, width, most)) {
			marks.push({ mark: 'text', at: { x, y: bottom + face.size }, text: line, anchor, ...face });
			bottom += face.size * LEADING;
		}
	}
	return { marks, bottom };
}

/** Height that a text takes at a width. */
export function heightOf({ text, most, ...face }: Paragraph, width: number): number {
	return wrapText(text, face, width, most).length * face.size * LEADING;
}
