import type { Box } from '../../figures/box-index.ts';
import type { Camera, Size } from '../camera.ts';

const PADDING = 40;
const CLOSEST = 1.5;
const TRIES = 3;

/**
 * The camera that has what `extentAt` measures in sight with 40 px to spare,
 * less on a narrow screen, no closer than one and a half times its size and no
 * farther than `least`. The extent is in pixels at a zoom before panning, names
 * included; as names do not shrink with the zoom, it is measured again at each
 * try. Undefined where there is nothing to see, or no room to see it in.
 */
export function cameraToFit(
	{ width, height }: Size,
	extentAt: (zoom: number) => Box | undefined,
	least: number
): Camera | undefined {
	if (width === 0 || height === 0) return undefined;
	const padding = Math.min(PADDING, width / 18);
	let zoom = CLOSEST;
	let extent = extentAt(zoom);
	for (let attempt = 0; attempt < TRIES && extent !== undefined; attempt++) {
		const across = (width - 2 * padding) / Math.max(1, extent.right - extent.left);
		const down = (height - 2 * padding) / Math.max(1, extent.bottom - extent.top);
		const ratio = Math.min(across, down);
		if (ratio >= 1 && attempt > 0) break;
		const next = Math.max(least, Math.min(CLOSEST, zoom * ratio));
		if (next === zoom) break;
		zoom = next;
		extent = extentAt(zoom);
	}
	if (extent === undefined) return undefined;
	const pan = {
		x: (width - extent.left - extent.right) / 2,
		y: (height - extent.top - extent.bottom) / 2
	};
	return { zoom, pan };
}
