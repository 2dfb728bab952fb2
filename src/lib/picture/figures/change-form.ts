import type { Sign } from '#lib/answers/graph/answer.ts';
import type { ChangeState } from '../view/view.ts';
import type { LineChange, SceneBundle } from '../scene/scene.ts';
import { OPACITY } from './palette.ts';

// How a line says what became of it between two days. Never by colour, which is the
// family's: by weight, by dots, and by what stands in its ring.

/** Weight of a line, as times its usual width or, for what stays in the background, in pixels. */
const WEIGHTS: Readonly<Record<ChangeState, { readonly times: number } | { readonly px: number }>> =
	{
		appeared: { times: 2 },
		turned: { times: 1.6 },
		ended: { px: 1.6 },
		suspension: { px: 1.6 },
		lapsed: { px: 1.1 },
		unchanged: { px: 1.1 }
	};
const HEAVIEST = 6.5;

export const ENDED_DASHES = [1.5, 4.5] as const;

/** Width in pixels of a line that would usually be so wide. */
export function weighChange({ state }: LineChange, usual: number): number {
	const weight = WEIGHTS[state];
	return 'px' in weight ? weight.px : Math.min(HEAVIEST, usual * weight.times);
}

/** How strongly it is drawn, where nothing holds it back. */
export function opacityOfChange({ state }: LineChange): number {
	switch (state) {
		case 'appeared':
		case 'turned':
			return OPACITY.line;
		case 'ended':
			return 0.75;
		case 'suspension':
			return OPACITY.suspended;
		case 'lapsed':
			return OPACITY.lastObserved;
		case 'unchanged':
			return 0.55;
		default:
			return state satisfies never;
	}
}

/** What stands in its ring: a plus for what came, a cross for what ended, both signs for what turned. */
export function ringOfChange({ change, contested }: Pick<SceneBundle, 'change' | 'contested'>) {
	const state = change?.state;
	switch (state) {
		case 'appeared': {
			const came = change?.came ?? 0;
			return { count: came > 1 && came < 10 ? `+${String(came)}` : '+', doubled: contested };
		}
		case 'ended':
			return { count: '×', doubled: contested };
		case 'turned':
			return { count: '±', doubled: contested };
		case 'suspension':
		case 'lapsed':
		case 'unchanged':
		case undefined:
			return undefined;
		default:
			return state satisfies never;
	}
}

/** What stands beside the ring: how the sign turned, or how much of a line that stays came and went. */
export function remarkOfChange({
	change,
	suspended,
	lastObserved
}: SceneBundle): string | undefined {
	const state = change?.state;
	switch (state) {
		case 'turned':
			return change?.turn && `${SIGNS[change.turn.before]} to ${SIGNS[change.turn.after]}`;
		case 'suspension':
			return suspended ? 'suspended' : 'resumed';
		case 'lapsed':
			return lastObserved === undefined ? undefined : String(lastObserved);
		case 'unchanged':
			return change && wordPart(change);
		case 'appeared':
		case 'ended':
		case undefined:
			return undefined;
		default:
			return state satisfies never;
	}
}

/** `+2 −1`. */
function wordPart({ came, gone }: LineChange): string | undefined {
	const parts = [
		...(came > 0 ? [`+${String(came)}`] : []),
		...(gone > 0 ? [`−${String(gone)}`] : [])
	];
	return parts.length === 0 ? undefined : parts.join(' ');
}

const SIGNS: Readonly<Record<Sign, string>> = {
	'+': '+',
	'-': '−',
	mixed: 'both',
	turned: 'both',
	'0': 'none'
};
