import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { frameMap, keepInSight, zoomRange, type MapCamera } from '../../figures/map/frame-map.ts';
import { hitMap } from '../../figures/map/hit-map.ts';
import { layOutMap, mapMarks, standingsOf, type MapLayout } from '../../figures/map/lay-out-map.ts';
import type { Outlines } from '../../figures/map/outlines.ts';
import type { Palette } from '../../figures/palette.ts';
import type { MapScene } from '../../scene/places/on-map.ts';
import type { StageIntent } from '../stage/intents.ts';
import { createLayer } from '../stage/layer.ts';
import { compileMarks, type Painter } from './compile-marks.ts';
import { collectFlags } from './flag-pictures.ts';
import { listenToHands } from './map-gestures.ts';
import { paintOutlines } from './paint-outlines.ts';

export interface MapOptions {
	readonly palette: Palette;
	readonly onIntent: (intent: StageIntent) => void;
	/** Address of a flag's picture, by its file name without extension. */
	readonly flagUrl: (flag: string) => string;
	/** Pixels at the lower edge that something else lies over. */
	readonly covered: () => number;
}

/** A drawing surface that shows scenes on a map of the world and emits intents; what it shows is moved by no hand but the camera's. */
export interface WorldMap {
	/** Draws a scene. The first one is framed. */
	patch(map: MapScene): void;
	/** Brings these entities, or all, into sight. */
	fit(ids?: readonly string[]): void;
	/** Zooms about the middle; 1.25 is one step in, 0.8 one out. */
	zoomBy(factor: number): void;
	/** Pans by screen pixels, for keys. */
	panBy(x: number, y: number): void;
	/** Changes colours in place. */
	dress(palette: Palette): void;
	/** Who is in sight, where the reader chose what is; undefined where all are. */
	inSight(): readonly string[] | undefined;
	/** Twice is safe. */
	destroy(): void;
}

const PADDING = 70;
/** Of the width, on a narrow screen. */
const NARROW_PADDING = 0.09;
/** A name above and below a shape. */
const LEAST_PADDING = 52;

/** Opens a map in an element that has a size. The outlines are those of the whole world, in the map's units. */
export function createMap(
	container: HTMLElement,
	outlines: Outlines,
	options: MapOptions
): WorldMap {
	container.style.position = 'relative';
	container.style.touchAction = 'none';
	const size = () => ({ width: container.clientWidth, height: container.clientHeight });
	const layer = createLayer(container, size);
	const flags = collectFlags(options.flagUrl, () => repaint());
	let palette = options.palette;
	let given: MapScene | undefined;
	let layout: MapLayout | undefined;
	let paintLayout: Painter | undefined;
	let camera: MapCamera = { zoom: 1, centre: { x: 0, y: 0 } };
	let stale = true;
	let isUntouched = true;
	let frame: number | undefined;

	const panOf = ({ zoom, centre }: MapCamera): Point => {
		const { width, height } = size();
		return { x: width / 2 - centre.x * zoom, y: height / 2 - centre.y * zoom };
	};
	const paint = () => {
		frame = undefined;
		if (given === undefined) return;
		if (stale || layout?.zoom !== camera.zoom) {
			stale = false;
			// Names keep their sides where they can.
			layout = layOutMap(given, camera.zoom, layer.measure, layout);
			paintLayout = undefined;
		}
		paintLayout ??= compileMarks(mapMarks(layout), { palette, flag: flags.of });
		const painted = paintLayout;
		layer.paint(panOf(camera), (context) => {
			paintOutlines(context, outlines, camera.zoom, palette);
			painted(context);
		});
	};
	const repaint = () => {
		frame ??= requestAnimationFrame(paint);
	};
	const renew = () => {
		stale = true;
		repaint();
	};
	const look = (next: MapCamera) => {
		const { width, height } = size();
		const { least, most } = zoomRange(width, height);
		const zoom = Math.max(least, Math.min(most, next.zoom));
		camera = keepInSight({ ...next, zoom }, width, height);
		repaint();
	};
	const zoomAt = (at: Point, factor: number) => {
		const { width, height } = size();
		const { least, most } = zoomRange(width, height);
		const zoom = Math.max(least, Math.min(most, camera.zoom * factor));
		// What is under the pointer stays there.
		const hold = (centre: number, off: number) => centre + off / camera.zoom - off / zoom;
		look({
			zoom,
			centre: {
				x: hold(camera.centre.x, at.x - width / 2),
				y: hold(camera.centre.y, at.y - height / 2)
			}
		});
	};
	const frameOn = (ids: readonly string[] | undefined) => {
		const { width, height } = size();
		if (given === undefined || width === 0) return;
		const wanted = ids === undefined ? undefined : new Set(ids);
		const places = [...given.places].flatMap(([id, place]) =>
			wanted === undefined || wanted.has(id) ? [place] : []
		);
		const free = Math.max(height / 2, height - options.covered());
		const framed = frameMap(
			places,
			width,
			free,
			Math.min(PADDING, Math.max(LEAST_PADDING, width * NARROW_PADDING))
		);
		const { zoom, centre } = framed;
		look({ zoom, centre: { x: centre.x, y: centre.y + (height - free) / 2 / zoom } });
	};
	const hitAt = ({ x, y }: Point) => {
		const pan = panOf(camera);
		return layout && hitMap(layout, { x: x - pan.x, y: y - pan.y });
	};

	const letGo = listenToHands(container, {
		pan(x, y) {
			isUntouched = false;
			const { zoom, centre } = camera;
			look({ zoom, centre: { x: centre.x - x / zoom, y: centre.y - y / zoom } });
		},
		zoomAt(at, factor) {
			isUntouched = false;
			zoomAt(at, factor);
		},
		tap: (at) => options.onIntent({ what: 'select', selection: hitAt(at) }),
		doubleTap(at) {
			const hit = hitAt(at);
			if (hit?.what === 'entity') options.onIntent({ what: 'expand', id: hit.id });
		},
		hover(at) {
			const hit = at && hitAt(at);
			container.style.cursor = hit === undefined ? '' : 'pointer';
			container.title = hit?.what === 'entity' ? nameOf(hit.id) : '';
		}
	});
	const nameOf = (id: string) =>
		given?.scene.entities.find((entity) => entity.id === id)?.label ?? '';
	const resized = new ResizeObserver(() => {
		if (isUntouched) frameOn(undefined);
		else look(camera);
	});
	resized.observe(container);
	container.ownerDocument.fonts.addEventListener('loadingdone', renew);

	return {
		patch(map) {
			const isFirst = given === undefined;
			given = map;
			if (isFirst) frameOn(undefined);
			renew();
		},
		fit(ids) {
			isUntouched = ids === undefined;
			frameOn(ids);
		},
		zoomBy(factor) {
			isUntouched = false;
			const { width, height } = size();
			zoomAt({ x: width / 2, y: height / 2 }, factor);
		},
		panBy(x, y) {
			isUntouched = false;
			const { zoom, centre } = camera;
			look({ zoom, centre: { x: centre.x - x / zoom, y: centre.y - y / zoom } });
		},
		dress(next) {
			palette = next;
			paintLayout = undefined;
			repaint();
		},
		inSight() {
			if (isUntouched || layout === undefined) return undefined;
			const [pan, { width, height }] = [panOf(camera), size()];
			return standingsOf(layout).flatMap(({ entity, at }) => {
				const [x, y] = [at.x + pan.x, at.y + pan.y];
				return x >= 0 && y >= 0 && x <= width && y <= height ? [entity.id] : [];
			});
		},
		destroy() {
			if (frame !== undefined) cancelAnimationFrame(frame);
			letGo();
			flags.forget();
			resized.disconnect();
			container.ownerDocument.fonts.removeEventListener('loadingdone', renew);
			layer.remove();
		}
	};
}
