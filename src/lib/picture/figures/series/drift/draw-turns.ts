import type { GroupMark, Mark } from '../../marks.ts';
import { textWidth } from '../../measure-text.ts';
import { FACE } from '../measures.ts';
import type { Frame } from './frame.ts';
import type { Levels } from './levels.ts';
import type { Band } from './read-bands.ts';

/** Room above the columns for the years of turns. */
export const TURN_ROOM = 17;
const APART = 5;
const LABEL = { ...FACE, weight: 600, fill: 'ink' } as const;

/** Thin rules where the sign changed, each with its year above as far as years stay apart. What changed is told with the year's column. */
export function drawTurns({ turns }: Band, { axis, width }: Frame, levels: Levels): GroupMark[] {
	const half = textWidth('2000', LABEL) / 2;
	let taken = -Infinity;
	return turns.map(({ year }) => {
		const x = axis.left + (year - axis.first) * axis.step;
		const middle = Math.min(Math.max(x, half), width - half);
		const isClear = middle - half >= taken + APART;
		if (isClear) taken = middle + half;
		const rule: Mark = {
			mark: 'line',
			from: { x, y: levels.top - 3 },
			to: { x, y: levels.sign + 5 },
			stroke: 'soft',
			width: 0.8
		};
		const label: Mark = {
			mark: 'text',
			at: { x: middle, y: levels.top - 6 },
			text: String(year),
			anchor: 'middle',
			...LABEL
		};
		return {
			mark: 'group',
			token: 'turn',
			marks: isClear ? [rule, label] : [rule]
		};
	});
}
