import cytoscape from 'cytoscape';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { enlarge, enlargement } from '../../figures/enlarge.ts';
import { bendLines } from '../../figures/line-geometry.ts';
import type { Palette } from '../../figures/palette.ts';
import type { Scene } from '../../scene/scene.ts';
import { fitTo } from './fit-to.ts';
import { listen } from './gestures.ts';
import type { StageIntent } from './intents.ts';
import { extentOfLettering, letter, type Lettering } from '../../figures/lettering.ts';
import { createLayer } from './layer.ts';
import { paintLettering } from './paint-lettering.ts';
import { patchElements } from './patch-elements.ts';
import { styleOf } from './style.ts';

export interface StageOptions {
	readonly palette: Palette;
	readonly onIntent: (intent: StageIntent) => void;
	/** Address of a flag's picture, by its file name without extension. */
	readonly flagUrl: (flag: string) => string;
	/** Asked before every movement; true where the reader wants none. */
	readonly isStill: () => boolean;
}

/** A drawing surface that renders scenes and emits intents; it decides nothing. */
export interface Stage {
	/** Draws a scene; what is drawn already stays where it is unless the scene moved it. The first patch fits. */
	patch(scene: Scene): void;
	/** World coordinates of what is drawn, as it stands. */
	positions(): Map<string, Point>;
	/** Brings these entities, or all, into sight with 40 px to spare. */
	fit(ids?: readonly string[]): void;
	/** Zooms about the middle; 1.25 is one step in, 0.8 one out. */
	zoomBy(factor: number): void;
	/** Pans by screen pixels, for keys. */
	panBy(x: number, y: number): void;
	/** Changes colours in place. */
	dress(palette: Palette): void;
	/** Who is in sight, where the reader chose what is; undefined where all are. */
	inSight(): readonly string[] | undefined;
	/** The stage as it is seen, at so many times its size. */
	png(options: { readonly scale: number }): Promise<Blob>;
	destroy(): void;
}

const ZOOM = { least: 0.12, most: 4 } as const;
/** From so many lines on, panning leaves them out until it rests. */
const CROWD = 700;
const STYLE_ELEMENT = '__________cytoscape_stylesheet';

/** Opens a stage in an element that has a size. Destroying it twice, or creating another afterwards in the same element, is safe. */
export function createStage(container: HTMLElement, options: StageOptions): Stage {
	container.style.position = 'relative';
	forestallStyleElement(container.ownerDocument);
	// It warns of lines between shapes that touch; far out on a small screen shapes do.
	cytoscape.warnings(false);
	const cy = cytoscape({
		container,
		style: styleOf(options.palette),
		minZoom: ZOOM.least,
		maxZoom: ZOOM.most,
		boxSelectionEnabled: false,
		autounselectify: true
	});
	const layer = createLayer(container);
	let palette = options.palette;
	let given: Scene | undefined;
	/** As given, enlarged for the zoom. */
	let scene: Scene | undefined;
	let enlarged = 1;
	let bends: ReadonlyMap<string, number> = new Map();
	let lettering: Lettering | undefined;
	let stale = true;
	let isUntouched = true;
	let isAlive = true;

	const positionOf = (id: string): Point | undefined => {
		const node = cy.getElementById(id);
		return node.empty() ? undefined : node.position();
	};
	const letterAt = (zoom: number, drawn: Scene): Lettering =>
		letter(drawn, { positionOf, bends, zoom, measure: layer.measure, before: lettering });
	const paint = (): void => {
		if (!isAlive || scene === undefined) return;
		if (stale || lettering?.zoom !== cy.zoom()) lettering = letterAt(cy.zoom(), scene);
		stale = false;
		const current = lettering;
		layer.paint(cy.pan(), (context) => paintLettering(context, current, palette));
	};
	const fit = (ids: readonly string[] | undefined, still: boolean): void => {
		const drawn = given;
		if (drawn === undefined) return;
		const only = ids === undefined ? undefined : new Set(ids);
		const extentAt = (zoom: number) =>
			extentOfLettering(letterAt(zoom, enlarge(drawn, enlargement(zoom))), only);
		fitTo(cy, extentAt, still);
	};
	const draw = (still: boolean): void => {
		if (given === undefined) return;
		enlarged = enlargement(cy.zoom());
		scene = enlarge(given, enlarged);
		stale = true;
		patchElements(cy, scene, { flagUrl: options.flagUrl, bends, still });
	};
	const repaint = (): void => {
		stale = true;
		paint();
	};
	const nameAt = ({ x, y }: Point): string | undefined => {
		const { x: left, y: top } = cy.pan();
		for (const [id, { box }] of lettering?.labels ?? [])
			if (x - left > box.left && x - left < box.right && y - top > box.top && y - top < box.bottom)
				return id;
		return undefined;
	};

	listen(cy, options.onIntent, nameAt);
	cy.on('render', paint);
	cy.on('position', 'node', () => {
		stale = true;
	});
	cy.on('zoom', () => {
		if (enlarged !== enlargement(cy.zoom())) draw(true);
	});
	cy.on('mouseover', 'node, edge', () => (container.style.cursor = 'pointer'));
	cy.on('mouseout', 'node, edge', () => (container.style.cursor = ''));
	cy.on('scrollzoom dragpan pinchzoom', () => (isUntouched = false));
	cy.on('resize', () => {
		if (isUntouched) fit(undefined, true);
		repaint();
	});
	container.ownerDocument.fonts.addEventListener('loadingdone', repaint);

	return {
		patch(next) {
			if (!isAlive) return;
			const isFirst = given === undefined;
			given = next;
			bends = bendLines(next.entities, next.bundles);
			draw(isFirst || options.isStill());
			thinOut(cy, next.bundles.length > CROWD);
			if (isFirst) fit(undefined, true);
			paint();
		},
		positions: () => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
		fit(ids) {
			isUntouched = ids === undefined;
			fit(ids, options.isStill());
		},
		zoomBy(factor) {
			isUntouched = false;
			const middle = { x: cy.width() / 2, y: cy.height() / 2 };
			cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
		},
		panBy(x, y) {
			isUntouched = false;
			cy.panBy({ x, y });
		},
		dress(next) {
			palette = next;
			cy.style(styleOf(next));
			repaint();
		},
		inSight() {
			if (isUntouched || cy.width() === 0) return undefined;
			const { x1, x2, y1, y2 } = cy.extent();
			return cy
				.nodes()
				.filter((node) => {
					const { x, y } = node.position();
					return x >= x1 && x <= x2 && y >= y1 && y <= y2;
				})
				.map((node) => node.id());
		},
		async png({ scale }) {
			const lines = await cy.png({ output: 'blob-promise', scale, bg: palette.paper });
			return layer.compose(lines, scale, cy.pan(), (context) => {
				if (lettering !== undefined) paintLettering(context, lettering, palette);
			});
		},
		destroy() {
			if (!isAlive) return;
			isAlive = false;
			container.ownerDocument.fonts.removeEventListener('loadingdone', repaint);
			layer.remove();
			cy.destroy();
		}
	};
}

/**
 * cytoscape writes a style element unless one of this id is there, and a strict
 * content security policy refuses it. All it would say is the container's
 * position, which is set above.
 */
function forestallStyleElement(document: Document): void {
	if (document.getElementById(STYLE_ELEMENT) !== null) return;
	const placeholder = document.createElement('meta');
	placeholder.id = STYLE_ELEMENT;
	document.head.append(placeholder);
}

/** The option exists at creation only; the renderer reads it on every frame. */
function thinOut(cy: cytoscape.Core, hide: boolean): void {
	const { renderer } = cy as unknown as { renderer(): { hideEdgesOnViewport: boolean } };
	renderer.call(cy).hideEdgesOnViewport = hide;
}
