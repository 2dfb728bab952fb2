import { BESIDE_FROM, END_ROOM, NAME_ROOM, SCALE_ROOM } from '../measures.ts';
import { timeAxis, type TimeAxis } from '../time-axis.ts';
import type { Band } from './read-bands.ts';
import { spanOfLines, type VotingLine } from './voting/voting-lines.ts';

/** What all bands of a drift share, so that they can be compared. */
export interface Frame {
	readonly axis: TimeAxis;
	/** Of the whole figure. */
	readonly width: number;
	/** Pixels a tie. */
	readonly unit: number;
	/** Names stand beside the bands, not above. */
	readonly beside: boolean;
}

const LARGEST_UNIT = 14;
/** What the fullest column may take, in pixels. */
const TALLEST = { narrow: 66, wide: 84 };

/** The common axis and scale of bands and of the lines beneath them; undefined where there is no year. */
export function frameOf(
	bands: readonly Band[],
	lines: readonly VotingLine[],
	width: number
): Frame | undefined {
	const voting = spanOfLines(lines);
	const years = [
		...(bands[0]?.years.map(({ year }) => year) ?? []),
		...(voting === undefined ? [] : [voting.first, voting.last])
	];
	if (years.length === 0) return undefined;
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const beside = width >= BESIDE_FROM;
	const most = Math.max(1, ...bands.flatMap(({ most: { above, below } }) => [above, below]));
	return {
		axis: timeAxis(first, last, (beside ? NAME_ROOM : 0) + SCALE_ROOM, width - END_ROOM),
		width,
		unit: Math.min(LARGEST_UNIT, (beside ? TALLEST.wide : TALLEST.narrow) / most),
		beside
	};
}
