import type { Core } from 'cytoscape';
import type { Box } from '../../figures/box-index.ts';

const PADDING = 40;
const CLOSEST = 1.5;
const MOTION = 200;
const TRIES = 3;

/**
 * Brings what `extentAt` measures into sight with 40 px to spare, less on a
 * narrow screen, and no closer than one and a half times its size. The extent
 * is in pixels at a zoom before panning, names included; as names do not
 * shrink with the zoom, it is measured again at each try.
 */
export function fitTo(cy: Core, extentAt: (zoom: number) => Box | undefined, still: boolean): void {
	const [width, height] = [cy.width(), cy.height()];
	if (width === 0 || height === 0) return;
	const padding = Math.min(PADDING, width / 18);
	let zoom = Math.min(CLOSEST, cy.maxZoom());
	let extent = extentAt(zoom);
	for (let attempt = 0; attempt < TRIES && extent !== undefined; attempt++) {
		const across = (width - 2 * padding) / Math.max(1, extent.right - extent.left);
		const down = (height - 2 * padding) / Math.max(1, extent.bottom - extent.top);
		const ratio = Math.min(across, down);
		if (ratio >= 1 && attempt > 0) break;
		const next = Math.max(cy.minZoom(), Math.min(CLOSEST, zoom * ratio));
		if (next === zoom) break;
		zoom = next;
		extent = extentAt(zoom);
	}
	if (extent === undefined) return;
	const pan = {
		x: (width - extent.left - extent.right) / 2,
		y: (height - extent.top - extent.bottom) / 2
	};
	cy.stop(true);
	if (still) cy.viewport({ zoom, pan });
	else cy.animate({ zoom, pan }, { duration: MOTION, easing: 'ease-out' });
}
