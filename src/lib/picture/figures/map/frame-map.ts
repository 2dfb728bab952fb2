import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Place } from '../../scene/places/place.ts';
import { project, WORLD_HEIGHT, WORLD_WIDTH } from './projection.ts';

/** What of the map is seen: pixels a unit, and the point in the middle, in units. */
export interface MapCamera {
	readonly zoom: number;
	readonly centre: Point;
}

/** Pixels a unit at the most: a degree is some 150. */
const CLOSEST = 55;
/** A few places are seen with the lands around them, not as close as can be. */
const CLOSEST_FIT = 14;
/** Units from which on places lie all over the world: it is shown whole. */
const MOST = 560;
/** Units a few places are given at least. */
const LEAST = 36;

/** How far out and how near a map of that size may be seen. */
export function zoomRange(width: number, height: number): { least: number; most: number } {
	const whole = Math.min(width / WORLD_WIDTH, height / WORLD_HEIGHT);
	return { least: whole * 0.9, most: Math.max(CLOSEST, whole) };
}

/** The camera that shows these places with room to spare, the whole world where there are none. */
export function frameMap(
	places: readonly Place[],
	width: number,
	height: number,
	padding: number
): MapCamera {
	const points = places.map(project);
	const box = {
		left: Math.min(...points.map(({ x }) => x)),
		right: Math.max(...points.map(({ x }) => x)),
		top: Math.min(...points.map(({ y }) => y)),
		bottom: Math.max(...points.map(({ y }) => y))
	};
	const { least } = zoomRange(width, height);
	if (points.length === 0 || box.right - box.left > MOST)
		return { zoom: least, centre: { x: 0, y: 0 } };
	const across = Math.max(LEAST, box.right - box.left);
	const down = Math.max(LEAST * 0.6, box.bottom - box.top);
	const zoom = Math.min(
		CLOSEST_FIT,
		Math.max(
			least,
			Math.min(
				Math.max(width - 2 * padding, width / 2) / across,
				Math.max(height - 2 * padding, height / 2) / down
			)
		)
	);
	return keepInSight(
		{ zoom, centre: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 } },
		width,
		height
	);
}

/** The same camera held so near to the world that half of what is seen is of it. */
export function keepInSight({ zoom, centre }: MapCamera, width: number, height: number): MapCamera {
	const hold = (at: number, world: number, seen: number) => {
		const free = Math.max(world / 4, world / 2 - Math.max(0, seen / zoom - world) / 2);
		return Math.max(-free, Math.min(free, at));
	};
	return {
		zoom,
		centre: { x: hold(centre.x, WORLD_WIDTH, width), y: hold(centre.y, WORLD_HEIGHT, height) }
	};
}
