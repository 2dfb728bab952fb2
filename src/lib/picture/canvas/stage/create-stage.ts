import type { Core } from 'cytoscape';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { enlarge, enlargedFor, type Enlarged } from '../../figures/enlarge.ts';
import { bendLines } from '../../figures/line-geometry.ts';
import { divide, isEmpty } from '../../scene/divide.ts';
import type { Scene } from '../../scene/scene.ts';
import { zoomAbout, type Camera, type Size } from '../camera.ts';
import { pictureDrawn } from '../picture-drawn.ts';
import { createOverview } from '../overview/create-overview.ts';
import { createFlagSprites } from '../overview/flag-sprites.ts';
import { spreadOf } from '../overview/spread-of.ts';
import type { Hit } from '../overview/lift.ts';
import { cameraToFit } from './camera-to-fit.ts';
import { inSightOf } from './in-sight.ts';
import type { Stage, StageOptions } from './stage.ts';
import { createLayer } from './layer.ts';
import { FARTHEST, leastZoom, ZOOM } from './least-zoom.ts';
import { createWriting } from './create-writing.ts';
import type * as WithCytoscape from './with-cytoscape.ts';

const MOTION = 200;
/** Until cytoscape is there, the overview draws everything. */
const NONE = { entities: 0, bundles: 0 } as const;
const NOTHING = { entities: [], bundles: [] } as const;

/**
 * Opens a stage in an element that has a size. The overview draws at once;
 * cytoscape is fetched after that, brings the gestures, and takes over what is
 * to be seen in full dress. Destroying it twice, or creating another afterwards
 * in the same element, is safe.
 */
export function createStage(container: HTMLElement, options: StageOptions): Stage {
	container.style.position = 'relative';
	const layer = createLayer(container);
	const writing = createWriting(layer, positionOf);
	/** Kept: asked for at each frame, it would make the browser lay the page out anew. */
	let size: Size = { width: 0, height: 0 };
	const sizeOf = () => size;
	let cy: Core | undefined;
	let by: typeof WithCytoscape | undefined;
	let palette = options.palette;
	let given: Scene | undefined;
	let division = divide(NOTHING);
	let bends: ReadonlyMap<string, number> = new Map();
	let enlarged: Enlarged = { shapes: 1, lines: 1 };
	/** How many times as long as to scale the stage's dashes are. */
	let styledFor = 1;
	let least: number = ZOOM.least;
	/** Before cytoscape's own. */
	let camera: Camera = { zoom: 1, pan: { x: 0, y: 0 } };
	let isUntouched = true;
	let isAlive = true;
	let soon: number | undefined;

	const flags = createFlagSprites(container.ownerDocument, options.flagUrl, () => {
		soon ??= requestAnimationFrame(() => {
			soon = undefined;
			overview.refresh();
		});
	});
	const overview = createOverview(container, {
		sizeOf,
		tools: () => ({
			palette,
			flags,
			measure: layer.measure,
			taken: (zoom) => (division.detail === 'plain' ? writing.boxesAt(zoom) : [])
		})
	});

	function look(): Camera {
		return cy === undefined ? camera : { zoom: cy.zoom(), pan: { ...cy.pan() } };
	}
	function positionOf(id: string): Point | undefined {
		const node = cy?.getElementById(id);
		return node === undefined || node.empty() ? overview.placeOf(id) : node.position();
	}
	function paint(): void {
		if (!isAlive || given === undefined) return;
		writing.paint(look(), palette);
		overview.look(look());
	}
	function moveTo(next: Camera, still: boolean): void {
		cy?.stop(true);
		if (cy === undefined) {
			camera = next;
			draw(true);
		} else if (still) cy.viewport({ zoom: next.zoom, pan: { ...next.pan } });
		else cy.animate({ ...next, pan: { ...next.pan } }, { duration: MOTION, easing: 'ease-out' });
	}
	function cameraOn(scene: Scene, ids: readonly string[] | undefined, farthest: number) {
		const only = ids === undefined ? undefined : new Set(ids);
		const spread = division.detail === 'plain' ? spreadOf(scene.entities, only) : undefined;
		const extentAt = (zoom: number) => {
			const { shapes } = enlargedFor(division.detail, zoom);
			if (spread !== undefined) return spread(zoom, shapes);
			return writing.extentAt(zoom, enlarge(scene, shapes), only);
		};
		return cameraToFit(sizeOf(), extentAt, farthest);
	}
	function measure(): void {
		size = { width: container.clientWidth, height: container.clientHeight };
	}
	function fit(ids: readonly string[] | undefined, still: boolean): void {
		const next = given && cameraOn(given, ids, least);
		if (next !== undefined) moveTo(next, still);
	}
	function take(scene: Scene): void {
		given = scene;
		division = divide(scene, cy === undefined ? NONE : undefined);
		const bent = division.detail === 'full' ? scene : division.dressed;
		bends = bendLines(bent.entities, bent.bundles);
		writing.take(scene, bends);
		overview.patch(division, scene.entities, bends);
		least = leastZoom(cameraOn(scene, undefined, FARTHEST.zoom)?.zoom);
		cy?.minZoom(least);
		if (division.detail === 'full') void by?.warmFlags(cy, scene, options.flagUrl);
	}
	/** Brings stage, writing and overview to the scene. */
	function draw(still: boolean): void {
		if (given === undefined) return;
		enlarged = enlargedFor(division.detail, look().zoom);
		const { shapes, lines } = enlarged;
		const dressed = enlarge({ ...given, ...division.dressed }, shapes, lines);
		const written = division.detail === 'full' ? enlarge(given, shapes, lines) : dressed;
		writing.take(written, bends);
		if (cy !== undefined && by !== undefined) {
			const afar = division.detail === 'plain' ? lines : 1;
			if (afar !== styledFor) cy.style(by.styleOf(palette, afar));
			styledFor = afar;
			by.patchElements(cy, dressed, { flagUrl: options.flagUrl, bends, still, afar });
		}
		paint();
	}
	function hit(point: Point): Hit | undefined {
		const under = overview.at(point);
		if (under?.entity !== undefined) return under;
		const named = writing.nameAt(point, look().pan);
		return named === undefined ? under : { entity: named };
	}
	function point(at: Hit | undefined, isUnder: boolean): void {
		container.style.cursor = at === undefined ? '' : 'pointer';
		overview.light(isUnder ? at : undefined);
	}
	function repaint(): void {
		writing.touch();
		paint();
		overview.repaint();
	}
	function hold(id: string, at: Point | undefined): void {
		overview.hold(id, at);
		writing.touch();
		paint();
	}
	/** Begins to work with cytoscape, where the camera went meanwhile. */
	function receive(core: Core, { listen }: NonNullable<typeof by>): void {
		core.minZoom(least);
		core.viewport({ zoom: camera.zoom, pan: { ...camera.pan } });
		cy = core;
		listen(core, options.onIntent, { at: hit, point, placeOf: positionOf, hold });
		core.on('render', paint);
		core.on('position', 'node', writing.touch);
		core.on('zoom', () => {
			const { shapes, lines } = enlargedFor(division.detail, core.zoom());
			if (enlarged.shapes !== shapes || enlarged.lines !== lines) draw(true);
		});
		core.on('scrollzoom dragpan pinchzoom', () => (isUntouched = false));
		core.on('resize', () => {
			measure();
			if (isUntouched) fit(undefined, true);
			repaint();
		});
		if (given === undefined || isEmpty(divide(given).dressed)) return;
		take(given);
		draw(true);
	}
	async function fetchCytoscape(): Promise<void> {
		await pictureDrawn();
		by = await import('./with-cytoscape.ts');
		if (!isAlive) return;
		const core = by.openCytoscape(container, palette, camera, { least, most: ZOOM.most });
		await by.warmFlags(core, given, options.flagUrl);
		if (isAlive) receive(core, by);
		else core.destroy();
	}
	fetchCytoscape().catch(() => {
		if (isAlive) options.onFailed();
	});
	container.ownerDocument.fonts.addEventListener('loadingdone', repaint);

	return {
		patch(next) {
			if (!isAlive) return;
			const isFirst = given === undefined;
			measure();
			take(next);
			if (isFirst) fit(undefined, true);
			if (!isFirst || cy !== undefined) draw(isFirst || options.isStill());
		},
		fit(ids) {
			isUntouched = ids === undefined;
			fit(ids, options.isStill());
		},
		zoomBy(factor) {
			isUntouched = false;
			const { width, height } = sizeOf();
			const { zoom } = look();
			const within = Math.min(ZOOM.most, Math.max(least, zoom * factor)) / zoom;
			moveTo(zoomAbout(look(), within, { x: width / 2, y: height / 2 }), true);
		},
		panBy(x, y) {
			isUntouched = false;
			const { zoom, pan } = look();
			moveTo({ zoom, pan: { x: pan.x + x, y: pan.y + y } }, true);
		},
		dress(next) {
			palette = next;
			if (by !== undefined) cy?.style(by.styleOf(next, styledFor));
			repaint();
		},
		inSight() {
			if (isUntouched || given === undefined || sizeOf().width === 0) return undefined;
			return inSightOf(given.entities, look(), sizeOf(), positionOf);
		},
		destroy() {
			if (!isAlive) return;
			isAlive = false;
			container.ownerDocument.fonts.removeEventListener('loadingdone', repaint);
			if (soon !== undefined) cancelAnimationFrame(soon);
			flags.forget();
			overview.remove();
			layer.remove();
			cy?.destroy();
		}
	};
}
