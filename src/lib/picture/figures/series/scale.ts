import type { Mark } from '../marks.ts';
import { FACE } from './measures.ts';
import type { TimeAxis } from './time-axis.ts';

/** A round value to label, and where it lies. */
export interface Tick {
	readonly label: string;
	readonly y: number;
}

const APART = 22;
/** Two lines of text do not touch. */
const LEAST_APART = 12;
const FRACTIONS = [1, 2, 2.5, 5, 10] as const;

/** The least round number (1, 2, 2.5 or 5 times a power of ten) that is not below a positive value. */
export function roundUp(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	// A little slack: 0.3 / 0.1 is a little more than 3.
	const fraction = FRACTIONS.find((each) => each * power >= value * (1 - 1e-9)) ?? 10;
	return Number((fraction * power).toPrecision(12));
}

/** Whole numbers above zero up to a most, round and at least APART pixels from each other; the most alone where there is room for no other. */
export function roundCounts(most: number, unit: number): number[] {
	const every = wholeUp(APART / unit);
	if (most < every) return most * unit >= LEAST_APART ? [most] : [];
	return Array.from({ length: Math.floor(most / every) }, (_, i) => (i + 1) * every);
}

/** The least of 1, 2, 5, 10, 20, 50 ... that is not below a value. */
function wholeUp(value: number): number {
	const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
	return ([1, 2, 5].find((each) => each * power >= value) ?? 10) * power;
}

/** Thin rules across a plot with their values at its left. */
export function drawScale(axis: TimeAxis, ticks: readonly Tick[]): Mark[] {
	return ticks.flatMap(({ label, y }): Mark[] => [
		{
			mark: 'line',
			from: { x: axis.left, y },
			to: { x: axis.right, y },
			stroke: 'rule',
			width: 1
		},
		{
			mark: 'text',
			at: { x: axis.left - 5, y: y + FACE.size * 0.34 },
			text: label,
			anchor: 'end',
			...FACE
		}
	]);
}
