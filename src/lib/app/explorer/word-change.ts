import type { TieChange } from '#lib/answers/findings/changes/changes.ts';
import { wordDay } from '#lib/answers/text/word-date.ts';
import type { LineChange } from '#lib/picture/scene/scene.ts';
import { CHANGE_NAMES } from './results/change-results.ts';

/** What became of a relationship between two days, as the finding names it: `ended, 26 December 1991`; `unchanged`. */
export function wordChange(change: TieChange | undefined): string {
	if (change === undefined) return 'unchanged';
	const { kind, on } = change;
	return `${CHANGE_NAMES[kind]}${on === undefined ? '' : `, ${wordDay(on)}`}`;
}

/** What became of a line: `turned from + to −`, `unchanged, 2 came, 1 ended`. */
export function wordLineChange({ state, came, gone, turn }: LineChange): string {
	const parts = [
		...(came > 0 ? [`${String(came)} came`] : []),
		...(gone > 0 ? [`${String(gone)} ended`] : [])
	];
	switch (state) {
		case 'appeared':
		case 'ended':
			return state;
		case 'turned': {
			const how = turn === undefined ? '' : ` from ${SIGNS[turn.before]} to ${SIGNS[turn.after]}`;
			return `turned${how}`;
		}
		case 'suspension':
			return 'suspended or resumed';
		case 'lapsed':
			return 'not followed up since';
		case 'unchanged':
			return ['unchanged', ...parts].join(', ');
		default:
			return state satisfies never;
	}
}

const SIGNS = {
	'+': 'for',
	'-': 'against',
	mixed: 'for and against',
	turned: 'for and against',
	'0': 'no sign'
} as const;
