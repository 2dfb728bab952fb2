import type { Point } from '#lib/facts/snapshot/snapshot.ts';

/** Where a picture is looked at from: a point of the world stands at `point * zoom + pan`, in CSS pixels from the upper left. */
export interface Camera {
	readonly zoom: number;
	readonly pan: Point;
}

/** CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** On the screen. */
export function middleOf({ width, height }: Size): Point {
	return { x: width / 2, y: height / 2 };
}

/** The point of the world that stands there on the screen. */
export function toWorld({ x, y }: Point, { zoom, pan }: Camera): Point {
	return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
}

/** The camera that many times as near, what is at that point of the screen staying there. */
export function zoomAbout(camera: Camera, factor: number, at: Point): Camera {
	const still = toWorld(at, camera);
	const zoom = camera.zoom * factor;
	return { zoom, pan: { x: at.x - still.x * zoom, y: at.y - still.y * zoom } };
}
