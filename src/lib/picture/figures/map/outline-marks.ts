import type { Mark } from '../marks.ts';
import type { Outlines } from './outlines.ts';

/** Land and borders, faint, in no colour of their own. */
export function outlineMarks({ sphere, land, borders }: Outlines): Mark[] {
	const drawn: readonly Mark[] = [
		{ mark: 'path', d: sphere, stroke: 'rule', width: 0.8 },
		{ mark: 'path', d: land, fill: 'panel', stroke: 'rule', width: 1.2 },
		{ mark: 'path', d: borders, stroke: 'rule', width: 0.9, dashes: [3, 2] }
	];
	return drawn.filter((mark) => mark.mark !== 'path' || mark.d !== '');
}
