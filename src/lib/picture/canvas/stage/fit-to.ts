import type { Core } from 'cytoscape';

const PADDING = 40;
/** Room for a name below or beside the outermost shapes, in pixels. */
const NAME = 22;
const CLOSEST = 1.5;
const MOTION = 200;

/** Brings these entities, or all, into sight with 40 px to spare, no closer than one and a half times their size. */
export function fitTo(cy: Core, ids: readonly string[] | undefined, still: boolean): void {
	const wanted = new Set(ids);
	const nodes = ids === undefined ? cy.nodes() : cy.nodes().filter((node) => wanted.has(node.id()));
	const [width, height] = [cy.width(), cy.height()];
	if (nodes.empty() || width === 0 || height === 0) return;
	const box = nodes.boundingBox({ includeLabels: false, includeOverlays: false });
	const spare = 2 * (Math.min(PADDING, width / 8) + NAME);
	const zoom = Math.min(
		CLOSEST,
		cy.maxZoom(),
		Math.max(
			cy.minZoom(),
			Math.min((width - spare) / Math.max(box.w, 1), (height - spare) / Math.max(box.h, 1))
		)
	);
	const pan = {
		x: width / 2 - (zoom * (box.x1 + box.x2)) / 2,
		y: height / 2 - (zoom * (box.y1 + box.y2)) / 2
	};
	cy.stop(true);
	if (still) cy.viewport({ zoom, pan });
	else cy.animate({ zoom, pan }, { duration: MOTION, easing: 'ease-out' });
}
