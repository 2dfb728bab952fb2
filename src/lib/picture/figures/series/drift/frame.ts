import { roundUp } from '../scale.ts';
import { BESIDE_FROM, END_ROOM, NAME_ROOM, SCALE_ROOM } from '../measures.ts';
import { timeAxis, type TimeAxis } from '../time-axis.ts';
import type { Band } from './read-bands.ts';

/** What all bands of a drift share, so that they can be compared. */
export interface Frame {
	readonly axis: TimeAxis;
	/** Of the whole figure. */
	readonly width: number;
	/** Pixels a tie. */
	readonly unit: number;
	/** Names stand beside the bands, not above. */
	readonly beside: boolean;
	/** Upper end of the scale of voting distances; undefined where there are none. */
	readonly farthest: number | undefined;
}

const LARGEST_UNIT = 14;
/** What the fullest column may take, in pixels. */
const TALLEST = { narrow: 66, wide: 84 };

/** The common axis and scales of bands; undefined where there is no year. */
export function frameOf(bands: readonly Band[], width: number): Frame | undefined {
	const [first, last] = [bands[0]?.years[0], bands[0]?.years.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const beside = width >= BESIDE_FROM;
	const most = Math.max(1, ...bands.flatMap(({ most: { above, below } }) => [above, below]));
	const distances = bands.flatMap(({ years }) =>
		years.flatMap(({ then }) => then.voting?.distance ?? [])
	);
	return {
		axis: timeAxis(first.year, last.year, (beside ? NAME_ROOM : 0) + SCALE_ROOM, width - END_ROOM),
		width,
		unit: Math.min(LARGEST_UNIT, (beside ? TALLEST.wide : TALLEST.narrow) / most),
		beside,
		farthest: distances.length === 0 ? undefined : roundUp(Math.max(0.1, ...distances))
	};
}
