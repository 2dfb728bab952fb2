import type { ChangeState } from '../view/view.ts';
import { ENDED_DASHES, opacityOfChange, ringOfChange, weighChange } from './change-form.ts';
import { ringMarks } from './line-marks.ts';
import type { Mark } from './marks.ts';

/** Width of the line that the sample stands for, in pixels. */
const USUAL = 1.9;

/** How a line says that it is in this state, whatever its family, in a box from its upper left corner. */
export function sampleChange(
	state: ChangeState,
	box: { readonly width: number; readonly height: number }
): Mark[] {
	const y = box.height / 2;
	const change = { state, came: state === 'appeared' ? 1 : 0, gone: 0 };
	const ring = ringOfChange({ change, contested: false });
	return [
		{
			mark: 'line',
			from: { x: 2, y },
			to: { x: box.width - 2, y },
			stroke: 'soft',
			width: weighChange(change, USUAL),
			opacity: opacityOfChange(change),
			...(state === 'ended' ? { dashes: ENDED_DASHES } : {})
		},
		...(state === 'lapsed' ? [yearAt({ x: box.width / 2, y: y + 3.5 })] : []),
		...(ring === undefined
			? []
			: ringMarks({ x: box.width / 2, y }, ring.count, false, 'soft', 'paper'))
	];
}

/** What was not followed up says since when, as any line that was last observed. */
function yearAt(at: { readonly x: number; readonly y: number }): Mark {
	return {
		mark: 'text',
		at,
		text: '2018',
		family: 'sans',
		weight: 600,
		size: 10,
		anchor: 'middle',
		fill: 'soft',
		halo: 'paper'
	};
}
