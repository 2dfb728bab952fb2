import { createStage } from '../../../src/lib/picture/canvas/stage/create-stage.ts';
import { LIGHT } from '../../../src/lib/picture/figures/palette.ts';
import type { Open } from './measure.ts';

/** The picture as the explorer opens it, flags and all. */
export const openOurs: Open = (container, scene) => {
	const stage = createStage(container, {
		palette: LIGHT,
		onIntent: () => undefined,
		flagUrl: (flag) => `/flags/${flag}.svg`,
		isStill: () => true,
		onFailed: () => undefined
	});
	stage.patch(scene);
	return {
		ready: new Promise((resolve) => {
			setTimeout(resolve, 1500);
		}),
		panBy: (x, y) => stage.panBy(x, y)
	};
};
