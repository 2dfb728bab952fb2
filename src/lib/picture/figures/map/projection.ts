import { geoEqualEarth, geoEqualEarthRaw, type GeoProjection } from 'd3-geo';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Place } from '../../scene/places/place.ts';

// Equal Earth (Šavrič, Patterson & Jenny 2018): areas are true, so that no state
// looks larger than it is, and shapes stay those of a wall map.

/** The map is cut through the Bering Strait, so that no land but ice is. */
const MERIDIAN = 11;
/** Units that the equator is long; the middle of the world is at 0, 0. */
export const WORLD_WIDTH = 1000;
const RADIANS = Math.PI / 180;
/** Units a radian of the projection's own plane. */
const SCALE = WORLD_WIDTH / (2 * geoEqualEarthRaw(Math.PI, 0)[0]);
export const WORLD_HEIGHT = 2 * SCALE * geoEqualEarthRaw(0, Math.PI / 2)[1];

/** The same projection as d3-geo wants it for outlines. */
export function worldProjection(): GeoProjection {
	return geoEqualEarth().rotate([-MERIDIAN, 0]).scale(SCALE).translate([0, 0]).precision(0.1);
}

/** Where a place lies on the map; x grows to the east, y to the south. */
export function project({ latitude, longitude }: Place): Point {
	const [x, y] = geoEqualEarthRaw(
		normal(longitude - MERIDIAN) * RADIANS,
		Math.max(-90, Math.min(90, latitude)) * RADIANS
	);
	return { x: x * SCALE, y: -y * SCALE };
}

/** The place at a point of the map; undefined beside the world. */
export function unproject({ x, y }: Point): Place | undefined {
	if (Math.abs(y) > WORLD_HEIGHT / 2 || Math.abs(x) > edgeAt(y) + 1e-9) return undefined;
	const found = geoEqualEarthRaw.invert?.(x / SCALE, -y / SCALE);
	if (found === undefined) return undefined;
	return {
		latitude: found[1] / RADIANS,
		longitude: normal(found[0] / RADIANS + MERIDIAN)
	};
}

/** How far from the middle meridian the world ends, at that height of the map. */
export function edgeAt(y: number): number {
	const [, latitude] = geoEqualEarthRaw.invert?.(0, -clampHeight(y) / SCALE) ?? [0, 0];
	return geoEqualEarthRaw(Math.PI, latitude)[0] * SCALE;
}

function clampHeight(y: number): number {
	return Math.max(-WORLD_HEIGHT / 2, Math.min(WORLD_HEIGHT / 2, y));
}

/** The same meridian between 180 degrees west and east. */
function normal(degrees: number): number {
	return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
