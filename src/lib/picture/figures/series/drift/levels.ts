import type { Band } from './read-bands.ts';

/** Heights of what a band holds, from its top edge down, in pixels of the figure. */
export interface Levels {
	/** Upper edge of the columns. */
	readonly top: number;
	readonly zero: number;
	/** Middle of the signs. */
	readonly sign: number;
	/** Base line of what has no sign. */
	readonly unsigned: number;
	/** Lower edge of the columns. */
	readonly bottom: number;
}

const SIGN_ROOM = 17;
const LANE_ROOM = 3;

/** Lays out a band whose columns begin at `top`. */
export function levelsOf({ most }: Band, top: number, unit: number): Levels {
	const zero = top + most.above * unit;
	const below = zero + most.below * unit;
	const bottom = below + SIGN_ROOM;
	const unsigned = most.unsigned === 0 ? bottom : bottom + LANE_ROOM + most.unsigned * unit;
	return { top, zero, sign: below + SIGN_ROOM / 2 + 0.5, unsigned, bottom: unsigned };
}
