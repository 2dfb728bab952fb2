import { geoEqualEarthRaw } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalEarth, fromEqualEarth } from '#lib/picture/figures/map/equal-earth.ts';

const longitude = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
const latitude = fc.double({ min: -Math.PI / 2, max: Math.PI / 2, noNaN: true });

describe('the Equal Earth projection', () => {
	it('is that of d3-geo, which traces the outlines below', () => {
		fc.assert(
			fc.property(longitude, latitude, (east, north) => {
				const { x, y } = equalEarth(east, north);
				const [expectedX, expectedY] = geoEqualEarthRaw(east, north);
				expect(x).toBeCloseTo(expectedX, 12);
				expect(y).toBeCloseTo(expectedY, 12);
			})
		);
	});

	it('is undone, up to the poles', () => {
		fc.assert(
			fc.property(longitude, latitude, (east, north) => {
				const back = fromEqualEarth(equalEarth(east, north));
				expect(back.longitude).toBeCloseTo(east, 6);
				expect(back.latitude).toBeCloseTo(north, 6);
			})
		);
		expect(fromEqualEarth(equalEarth(0, Math.PI / 2)).latitude).toBeCloseTo(Math.PI / 2, 6);
	});
});
