import type { Point } from '#lib/facts/snapshot/snapshot.ts';

// Equal Earth (Šavrič, Patterson & Jenny 2018), with the coefficients and the inverse of
// d3-geo, which is one file: a screen that wants a place projected would load all of it.

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const MOST_STEPS = 12;
const NEAR = 1e-12;

/** Both in radians, from the middle meridian and the equator; y grows to the north. */
export function equalEarth(longitude: number, latitude: number): Point {
	const theta = Math.asin(M * Math.sin(latitude));
	return { x: (longitude * Math.cos(theta)) / (M * slopeAt(theta)), y: heightAt(theta) };
}

/** The longitude and latitude of a point of the plane, by Newton's method. */
export function fromEqualEarth({ x, y }: Point): {
	readonly longitude: number;
	readonly latitude: number;
} {
	let theta = y;
	for (let step = 0; step < MOST_STEPS; step++) {
		const off = (heightAt(theta) - y) / slopeAt(theta);
		theta -= off;
		if (Math.abs(off) < NEAR) break;
	}
	return {
		longitude: (M * x * slopeAt(theta)) / Math.cos(theta),
		latitude: Math.asin(Math.max(-1, Math.min(1, Math.sin(theta) / M)))
	};
}

function heightAt(theta: number): number {
	const two = theta * theta;
	return theta * (A1 + A2 * two + two ** 3 * (A3 + A4 * two));
}

function slopeAt(theta: number): number {
	const two = theta * theta;
	return A1 + 3 * A2 * two + two ** 3 * (7 * A3 + 9 * A4 * two);
}
