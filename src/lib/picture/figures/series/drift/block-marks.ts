import { OPACITY } from '../../palette.ts';
import { round, type Ink, type Mark } from '../../marks.ts';
import type { Portion, Weight } from './portions.ts';

/** Of a column's width: what was done is broad, what was promised narrower, what was said a stroke. */
const SHARES: Readonly<Record<Weight, number>> = {
	deed: 1,
	obligation: 0.62,
	declaration: 0.28,
	unsigned: 0.62
};
const SPLIT = 0.26;
const RIM = 1.2;
/** Below this many pixels a tie, a stack is no longer cut into its ties. */
const LEAST_CUT = 4;

/** Where a block stands: the middle of its column, its upper edge, and how large a tie is. */
export interface Place {
	readonly x: number;
	readonly top: number;
	/** Of the whole column. */
	readonly wide: number;
	/** Height of a tie. */
	readonly unit: number;
}

/**
 * The block of a portion, as high as it has ties and, where they are large
 * enough to be counted, cut into them: last-observed ones faint, suspended ones
 * hollow, derived ones split along the middle. `onOthers`: another block lies
 * between it and the zero line.
 */
export function blockMarks(portion: Portion, place: Place, onOthers = false): Mark[] {
	const { x, top, unit } = place;
	const { ties, standing, derived } = portion;
	const ink = inkOf(portion);
	if (standing === 'suspended') return hollow(ties, place, ink);
	const wide = place.wide * SHARES[portion.weight];
	const fade = standing === 'last-observed' ? { opacity: OPACITY.lastObserved } : {};
	const parts = derived ? halves(x, wide) : [{ left: x - wide / 2, wide }];
	const blocks = parts.map((part): Mark => ({
		mark: 'rect',
		at: { x: part.left, y: top },
		wide: part.wide,
		high: ties * unit,
		fill: ink,
		...fade
	}));
	const first = portion.sign === '-' && onOthers ? 0 : 1;
	const last = portion.sign !== '-' && onOthers ? ties : ties - 1;
	if (unit < LEAST_CUT || first > last) return blocks;
	const cuts = range(first, last).flatMap((tie) =>
		parts.map(({ left, wide: across }) => {
			const y = String(round(top + tie * unit));
			return `M ${String(round(left))} ${y} L ${String(round(left + across))} ${y}`;
		})
	);
	return [...blocks, { mark: 'path', d: cuts.join(' '), stroke: 'paper', width: 1 }];
}

/** Deeds of support and what was only promised or said have the colours of their families. */
function inkOf({ sign, weight }: Portion): Ink {
	if (sign === '0') return 'role';
	if (sign === '-') return 'opposition';
	return weight === 'deed' ? 'support' : 'alignment';
}

function halves(x: number, wide: number) {
	const half = (wide * (1 - SPLIT)) / 2;
	return [
		{ left: x - wide / 2, wide: half },
		{ left: x + wide / 2 - half, wide: half }
	];
}

/** One frame a tie, inside its block; as wide as the column, so that it does not look split where columns are narrow. */
function hollow(ties: number, { x, top, wide, unit }: Place, ink: Ink): Mark[] {
	const rim = Math.min(RIM, wide / 4, unit / 4);
	return Array.from({ length: ties }, (_, i) => ({
		mark: 'rect',
		at: { x: x - (wide - rim) / 2, y: top + i * unit + rim },
		wide: wide - rim,
		high: unit - 2 * rim,
		stroke: ink,
		width: rim
	}));
}

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
