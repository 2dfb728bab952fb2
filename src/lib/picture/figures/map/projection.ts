import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Place } from '../../scene/places/place.ts';
import { equalEarth, fromEqualEarth } from './equal-earth.ts';

// Equal Earth (Šavrič, Patterson & Jenny 2018): areas are true, so that no state
// looks larger than it is, and shapes stay those of a wall map.

/** The map is cut through the Bering Strait, so that no land but ice is. */
export const MERIDIAN = 11;
/** Units that the equator is long; the middle of the world is at 0, 0. */
export const WORLD_WIDTH = 1000;
const RADIANS = Math.PI / 180;
/** Units a radian of the projection's own plane. */
export const SCALE = WORLD_WIDTH / (2 * equalEarth(Math.PI, 0).x);
export const WORLD_HEIGHT = 2 * SCALE * equalEarth(0, Math.PI / 2).y;

/** Where a place lies on the map; x grows to the east, y to the south. */
export function project({ latitude, longitude }: Place): Point {
	const { x, y } = equalEarth(
		normal(longitude - MERIDIAN) * RADIANS,
		Math.max(-90, Math.min(90, latitude)) * RADIANS
	);
	return { x: x * SCALE, y: -y * SCALE };
}

/** The place at a point of the map; undefined beside the world. */
export function unproject({ x, y }: Point): Place | undefined {
	if (Math.abs(y) > WORLD_HEIGHT / 2 || Math.abs(x) > edgeAt(y) + 1e-9) return undefined;
	const { longitude, latitude } = fromEqualEarth({ x: x / SCALE, y: -y / SCALE });
	return { latitude: latitude / RADIANS, longitude: normal(longitude / RADIANS + MERIDIAN) };
}

/** How far from the middle meridian the world ends, at that height of the map. */
export function edgeAt(y: number): number {
	const { latitude } = fromEqualEarth({ x: 0, y: -clampHeight(y) / SCALE });
	return equalEarth(Math.PI, latitude).x * SCALE;
}

function clampHeight(y: number): number {
	return Math.max(-WORLD_HEIGHT / 2, Math.min(WORLD_HEIGHT / 2, y));
}

/** The same meridian between 180 degrees west and east. */
function normal(degrees: number): number {
	return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
