import type { Core } from 'cytoscape';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { enlarge, enlargedFor, type Enlarged } from '../../figures/enlarge.ts';
import { divide, isEmpty } from '../../scene/divide.ts';
import type { Scene } from '../../scene/scene.ts';
import { middleOf, zoomAbout, type Camera } from '../camera.ts';
import { pictureDrawn } from '../picture-drawn.ts';
import { createOverview } from '../overview/create-overview.ts';
import { createFlagSprites } from '../overview/flag-sprites.ts';
import type { Hit } from '../overview/lift.ts';
import { cameraOn, cameraOnShapes } from './camera-on.ts';
import { inSightOf } from './in-sight.ts';
import type { Stage, StageOptions } from './stage.ts';
import { createLayer } from './layer.ts';
import { FARTHEST, leastZoom, ZOOM } from './least-zoom.ts';
import { createWriting } from './create-writing.ts';
import { flyTo, jumpTo } from './move-camera.ts';
import { watchSize } from './watch-size.ts';
import { prepare, type Prepared } from './prepare.ts';
import { oneAFrame } from './one-a-frame.ts';
import type * as WithCytoscape from './with-cytoscape.ts';

/**
 * Opens a stage in an element that has a size. The overview draws at once;
 * cytoscape is fetched after that, brings the gestures, and takes over what is
 * to be seen in full dress. Destroying it twice, or creating another afterwards
 * in the same element, is safe.
 */
export function createStage(container: HTMLElement, options: StageOptions): Stage {
	container.style.position = 'relative';
	const size = watchSize(container, () => {
		// Cytoscape, once it is there, says so itself, when it has taken its new size.
		if (cy === undefined && isUntouched) fit(undefined, true);
	});
	const layer = createLayer(container, size.now);
	const writing = createWriting(layer, positionOf);
	let cy: Core | undefined;
	let by: typeof WithCytoscape | undefined;
	let palette = options.palette;
	let given: Prepared | undefined;
	let enlarged: Enlarged = { shapes: 1, lines: 1 };
	/** How many times as long as to scale the stage's dashes are. */
	let styledFor = 1;
	let least: number = ZOOM.least;
	/** Before cytoscape's own. */
	let camera: Camera = { zoom: 1, pan: { x: 0, y: 0 } };
	let isUntouched = true;
	let isAlive = true;
	let soon: number | undefined;
	/** From where a scene will be seen that was taken and is drawn once the camera stands there. */
	let held: { readonly camera: Camera | undefined } | undefined;
	/** Stops the stage from being brought to the scene, while that takes its time. */
	let stop: (() => void) | undefined;

	const flags = createFlagSprites(container.ownerDocument, options.flagUrl, () => {
		soon ??= requestAnimationFrame(() => {
			soon = undefined;
			overview.refresh();
		});
	});
	const overview = createOverview(container, {
		sizeOf: size.now,
		tools: () => ({
			palette,
			flags,
			measure: layer.measure,
			taken: (zoom) => (given?.division.detail === 'plain' ? writing.boxesAt(zoom) : [])
		})
	});

	function look(): Camera {
		return cy === undefined ? camera : { zoom: cy.zoom(), pan: { ...cy.pan() } };
	}
	function positionOf(id: string): Point | undefined {
		const node = cy?.getElementById(id);
		if (node !== undefined && !node.empty()) return node.position();
		return overview.heldAt(id) ?? given?.places.get(id);
	}
	function paint(): void {
		if (!isAlive || given === undefined || held !== undefined) return;
		writing.paint(look(), palette);
		overview.look(look());
	}
	function moveTo(next: Camera, still: boolean): void {
		if (cy === undefined) {
			camera = next;
			draw(true);
		} else if (still || held !== undefined) {
			jumpTo(cy, next);
			// A flight that was broken off here has left that undone.
			enlargeForZoom();
		} else flyTo(cy, next, enlargeForZoom);
	}
	/** Brings all to the size that the zoom wants. */
	function enlargeForZoom(): void {
		const { shapes, lines } = enlargedFor(given?.division.detail ?? 'full', look().zoom);
		if (held !== undefined) return;
		if (enlarged.shapes !== shapes || enlarged.lines !== lines) draw(true);
	}
	function cameraFor(prepared: Prepared, ids: readonly string[] | undefined) {
		const only = ids === undefined ? undefined : new Set(ids);
		return cameraOn(prepared, { size: size.now(), least, only }, writing);
	}
	function fit(ids: readonly string[] | undefined, still: boolean): void {
		const next = held === undefined ? given && cameraFor(given, ids) : held.camera;
		if (next !== undefined) moveTo(next, still);
		if (held !== undefined) draw(true);
	}
	function take(scene: Scene): void {
		given = prepare(scene, cy !== undefined);
		writing.take(scene, given.bends);
		least = leastZoom(cameraOnShapes(given, { size: size.now(), least: FARTHEST.zoom })?.zoom);
		cy?.minZoom(least);
		if (given.division.detail === 'full') void by?.warmFlags(cy, scene, options.flagUrl);
	}
	/** The overview gives away what the stage has in full dress now. */
	function handOver(): void {
		stop = undefined;
		if (given === undefined) return;
		overview.patch(given.division, given.scene.entities, given.bends);
		paint();
		options.onDrawn?.();
	}
	/** Brings stage, writing and overview to the scene: what the overview has to give is drawn there until the stage has it. */
	function draw(still: boolean): void {
		if (given === undefined) return;
		held = undefined;
		const { scene, division, bends } = given;
		const isLate = stop !== undefined;
		stop?.();
		enlarged = enlargedFor(division.detail, look().zoom);
		const { shapes, lines } = enlarged;
		const dressed = enlarge({ ...scene, ...division.dressed }, shapes, lines);
		writing.take(division.detail === 'full' ? enlarge(scene, shapes, lines) : dressed, bends);
		if (cy === undefined || by === undefined) return handOver();
		const afar = division.detail === 'plain' ? lines : 1;
		if (afar !== styledFor) cy.style(by.styleOf(palette, afar));
		styledFor = afar;
		const steps = by.patchElements(cy, dressed, { flagUrl: options.flagUrl, bends, still, afar });
		// Scenes that follow each other faster than that are not to be waited for.
		if (isLate) handOver();
		stop = oneAFrame(steps, handOver);
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
		jumpTo(core, camera);
		cy = core;
		listen(core, options.onIntent, { at: hit, point, placeOf: positionOf, hold });
		core.on('render', paint);
		core.on('position', 'node', writing.touch);
		core.on('zoom', () => {
			// While the camera flies, nothing is drawn for a moment.
			if (!core.animated()) enlargeForZoom();
		});
		core.on('scrollzoom dragpan pinchzoom', () => (isUntouched = false));
		core.on('resize', () => {
			size.measure();
			if (isUntouched) fit(undefined, true);
			repaint();
		});
		if (given === undefined || isEmpty(divide(given.scene).dressed)) return;
		take(given.scene);
		draw(true);
	}
	async function fetchCytoscape(): Promise<void> {
		await pictureDrawn();
		by = await import('./with-cytoscape.ts');
		if (!isAlive) return;
		const core = by.openCytoscape(container, palette, camera, { least, most: ZOOM.most });
		await by.warmFlags(core, given?.scene, options.flagUrl);
		if (isAlive) receive(core, by);
		else core.destroy();
	}
	fetchCytoscape().catch(() => {
		if (isAlive) options.onFailed();
	});
	container.ownerDocument.fonts.addEventListener('loadingdone', repaint);

	return {
		patch(next, toFit) {
			if (!isAlive) return;
			const isFirst = given === undefined;
			if (isFirst) size.measure();
			take(next);
			if (isFirst) fit(undefined, true);
			else if (toFit !== undefined && cy !== undefined)
				held = { camera: given && cameraFor(given, toFit.ids) };
			else draw(options.isStill());
		},
		fit(ids) {
			isUntouched = ids === undefined;
			fit(ids, options.isStill());
		},
		zoomBy(factor) {
			isUntouched = false;
			const { zoom } = look();
			const within = Math.min(ZOOM.most, Math.max(least, zoom * factor)) / zoom;
			moveTo(zoomAbout(look(), within, middleOf(size.now())), true);
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
			if (isUntouched || given === undefined || size.now().width === 0) return undefined;
			return inSightOf(given.scene.entities, look(), size.now(), positionOf);
		},
		destroy() {
			if (!isAlive) return;
			isAlive = false;
			container.ownerDocument.fonts.removeEventListener('loadingdone', repaint);
			if (soon !== undefined) cancelAnimationFrame(soon);
			stop?.();
			size.forget();
			flags.forget();
			overview.remove();
			layer.remove();
			cy?.destroy();
		}
	};
}
