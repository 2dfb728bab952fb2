import type { Core } from 'cytoscape';

const PADDING = 40;
/** Room for names below and beside the outermost shapes, in pixels. */
const NAME = { x: 46, y: 22 } as const;
const CLOSEST = 1.5;
const MOTION = 200;

/** Brings these entities, or all, into sight with 40 px to spare, no closer than one and a half times their size. */
export function fitTo(cy: Core, ids: readonly string[] | undefined, still: boolean): void {
	const wanted = new Set(ids);
	const nodes = ids === undefined ? cy.nodes() : cy.nodes().filter((node) => wanted.has(node.id()));
	const [width, height] = [cy.width(), cy.height()];
	if (nodes.empty() || width === 0 || height === 0) return;
	const box = nodes.boundingBox({ includeLabels: false, includeOverlays: false });
	const padding = Math.min(PADDING, width / 10);
	const room = {
		x: width - 2 * (padding + Math.min(NAME.x, width / 10)),
		y: height - 2 * (padding + NAME.y)
	};
	const zoom = Math.min(
		CLOSEST,
		cy.maxZoom(),
		Math.max(cy.minZoom(), Math.min(room.x / Math.max(box.w, 1), room.y / Math.max(box.h, 1)))
	);
	const pan = {
		x: width / 2 - (zoom * (box.x1 + box.x2)) / 2,
		y: height / 2 - (zoom * (box.y1 + box.y2)) / 2
	};
	cy.stop(true);
	if (still) cy.viewport({ zoom, pan });
	else cy.animate({ zoom, pan }, { duration: MOTION, easing: 'ease-out' });
}
