import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Box } from '../../figures/box-index.ts';
import { extentOfLettering, letter, type Lettering } from '../../figures/lettering.ts';
import type { Palette } from '../../figures/palette.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Camera } from '../camera.ts';
import type { Layer } from './layer.ts';
import { paintLettering } from './paint-lettering.ts';

/** Names, counts and years over the drawn picture: placed once a zoom, painted at every movement. */
export interface Writing {
	/** What is to be written on from now on, enlarged for the zoom. */
	take(scene: Scene, bends: ReadonlyMap<string, number>): void;
	/** Something moved, letters look otherwise now or the paper does: places are found and all is painted anew. */
	touch(): void;
	/** What is painted already, from the same place in the same colours, is left as it is. */
	paint(camera: Camera, palette: Palette): void;
	/** Places of the names, in pixels at a zoom before panning. */
	boxesAt(zoom: number): Box[];
	/** The entity whose name stands at a point of the screen. */
	nameAt(point: Point, pan: Point): string | undefined;
	/** The box around shapes and names at a zoom, of these or all, where the scene has them; undefined where there are none. */
	extentAt(zoom: number, scene: Scene, only: ReadonlySet<string> | undefined): Box | undefined;
}

/** @param positionOf where an entity stands in world coordinates; undefined leaves it out */
export function createWriting(
	layer: Layer,
	positionOf: (id: string) => Point | undefined
): Writing {
	let written: Scene | undefined;
	let bends: ReadonlyMap<string, number> = new Map();
	let lettering: Lettering | undefined;
	let stale = true;
	let wasBlank = true;
	/** What was painted last, from where and in which colours. */
	let painted: Painted | undefined;

	const letterAt = (zoom: number, scene: Scene, standing = positionOf): Lettering =>
		letter(scene, {
			positionOf: standing,
			bends,
			zoom,
			measure: layer.measure,
			before: lettering
		});
	const current = (zoom: number): Lettering | undefined => {
		if (written === undefined) return undefined;
		if (stale || lettering?.zoom !== zoom) lettering = letterAt(zoom, written);
		stale = false;
		return lettering;
	};

	return {
		take(scene, nextBends) {
			written = scene;
			bends = nextBends;
			stale = true;
		},
		touch() {
			stale = true;
		},
		paint({ zoom, pan }, palette) {
			const placed = current(zoom);
			const isBlank = placed === undefined || placed.entities.length === 0;
			if (placed === undefined || (isBlank && wasBlank)) return;
			wasBlank = isBlank;
			const next = { lettering: placed, x: pan.x, y: pan.y, palette };
			if (painted !== undefined && isSame(painted, next)) return;
			painted = next;
			layer.paint(pan, (context) => paintLettering(context, placed, palette));
		},
		boxesAt: (zoom) => [...(current(zoom)?.labels.values() ?? [])].map(({ box }) => box),
		nameAt({ x, y }, pan) {
			for (const [id, { box }] of lettering?.labels ?? [])
				if (isIn({ x: x - pan.x, y: y - pan.y }, box)) return id;
			return undefined;
		},
		extentAt(zoom, scene, only) {
			const places = new Map(scene.entities.map(({ id, at }) => [id, at]));
			return extentOfLettering(
				letterAt(zoom, scene, (id) => places.get(id)),
				only
			);
		}
	};
}

interface Painted extends Point {
	readonly lettering: Lettering;
	readonly palette: Palette;
}

function isSame(one: Painted, other: Painted): boolean {
	return (
		one.lettering === other.lettering &&
		one.palette === other.palette &&
		one.x === other.x &&
		one.y === other.y
	);
}

function isIn({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
	return x > left && x < right && y > top && y < bottom;
}
