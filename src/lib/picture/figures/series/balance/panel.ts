import type { Mark } from '../../marks.ts';
import { setText } from '../../text-block.ts';
import { FACE } from '../measures.ts';
import { drawScale, type Tick } from '../scale.ts';
import type { TimeAxis } from '../time-axis.ts';

/** One plot of several on a common axis of years, between two heights. */
export interface Panel {
	readonly axis: TimeAxis;
	/** Upper and lower edge of the plot. */
	readonly top: number;
	readonly bottom: number;
}

const CAPTION_GAP = 8;

/** A panel under its caption, which begins at `y` and is set in `room` pixels; the plot is so many pixels high. */
export function openPanel(
	axis: TimeAxis,
	caption: string,
	y: number,
	room: number,
	high: number
): { readonly panel: Panel; readonly marks: readonly Mark[] } {
	const set = setText([{ ...FACE, weight: 600, text: caption, most: 2 }], 0, y, room);
	const top = set.bottom + CAPTION_GAP;
	return { panel: { axis, top, bottom: top + high }, marks: set.marks };
}

/** Where a share, 0 to `most`, lies in a panel. */
export function heightAt({ top, bottom }: Panel, value: number, most: number): number {
	return bottom - (value / most) * (bottom - top);
}

/** The scale of shares up to `most`, in per cent. */
export function shareScale(panel: Panel, most: number): Mark[] {
	const values = most === 1 ? [0, 0.5, 1] : [0, most];
	return drawScale(
		panel.axis,
		values.map((value): Tick => ({
			label: `${String(Number((value * 100).toPrecision(3)))}%`,
			y: heightAt(panel, value, most)
		}))
	);
}
