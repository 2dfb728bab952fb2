/** Degrees north and east. */
export interface Place {
	readonly latitude: number;
	readonly longitude: number;
}

/** The place in the middle between some, on the globe; undefined where there are none, or they lie all around it. */
export function middleOf(places: readonly Place[]): Place | undefined {
	const [first, ...more] = places;
	if (first === undefined || more.length === 0) return first;
	let [x, y, z] = [0, 0, 0];
	for (const { latitude, longitude } of places) {
		const [phi, lambda] = [latitude * RADIANS, longitude * RADIANS];
		x += Math.cos(phi) * Math.cos(lambda);
		y += Math.cos(phi) * Math.sin(lambda);
		z += Math.sin(phi);
	}
	if (Math.hypot(x, y, z) < 1e-6 * places.length) return undefined;
	return {
		latitude: Math.atan2(z, Math.hypot(x, y)) / RADIANS,
		longitude: Math.atan2(y, x) / RADIANS
	};
}

const RADIANS = Math.PI / 180;
