import { geoEqualEarth, type GeoProjection } from 'd3-geo';
import { MERIDIAN, SCALE } from './projection.ts';

/** The map's projection as d3-geo wants it for outlines; a screen that has its outlines does without d3-geo's. */
export function worldProjection(): GeoProjection {
	return geoEqualEarth().rotate([-MERIDIAN, 0]).scale(SCALE).translate([0, 0]).precision(0.1);
}
