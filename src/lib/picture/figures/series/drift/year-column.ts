import type { Selection } from '../../../view/view.ts';
import type { GroupMark, Mark } from '../../marks.ts';
import { OPACITY } from '../../palette.ts';
import { middleOf } from '../time-axis.ts';
import { blockMarks, type Place } from './block-marks.ts';
import type { SignEmphasis } from './emphasise-signs.ts';
import type { Frame } from './frame.ts';
import type { Levels } from './levels.ts';
import type { Portion } from './portions.ts';
import type { BandYear } from './read-bands.ts';
import { signMark } from './sign-mark.ts';

const LARGEST_SIGN = 7;
const SIGN_SHARE = 0.66;

/** A year as one thing to be read and chosen: what stands above and below the zero line, without a sign, and the sign of all. */
export function drawColumn(
	{ year, then, portions }: BandYear,
	{ axis, unit }: Frame,
	levels: Levels,
	words: { readonly label: string; readonly target: Selection },
	emphasis: SignEmphasis
): GroupMark {
	const place = { x: middleOf(axis, year), wide: axis.column, unit };
	return {
		mark: 'group',
		token: 'year',
		...words,
		marks: [
			reachOf(place.x, axis.step, levels),
			...stack(portions, '+', levels.zero, place),
			...stack(portions, '-', levels.zero, place),
			...stack(portions, '0', levels.unsigned, place),
			...(then.sign === undefined || emphasis === 'none'
				? []
				: [
						signMark(
							then.sign,
							{ x: place.x, y: levels.sign },
							Math.min(LARGEST_SIGN, axis.step * SIGN_SHARE),
							then.lastObserved ? OPACITY.lastObserved : 1,
							emphasis === 'first' ? 'ink' : 'soft'
						)
					])
		]
	};
}

/** Portions of a sign from a base line outwards: opposition downwards, all else upwards. */
function stack(
	portions: readonly Portion[],
	sign: Portion['sign'],
	base: number,
	place: Omit<Place, 'top'>
): Mark[] {
	const { unit } = place;
	let ties = 0;
	return portions.flatMap((portion) => {
		if (portion.sign !== sign) return [];
		const before = ties;
		ties += portion.ties;
		const top = sign === '-' ? base + before * unit : base - ties * unit;
		return blockMarks(portion, { ...place, top }, before > 0);
	});
}

/** Unseen: the whole height of the column can be pointed at. */
function reachOf(x: number, step: number, { top, bottom }: Levels): Mark {
	return {
		mark: 'rect',
		at: { x: x - step / 2, y: top },
		wide: step,
		high: bottom - top,
		fill: 'paper',
		opacity: 0
	};
}
