import type { Point } from '#lib/facts/snapshot/snapshot.ts';

/** Whom each is tied to, by index. */
export type Tied = readonly ReadonlySet<number>[];

/** How far apart two should stand that are not tied, in world units. */
export interface Reach {
	/** However long the shortest way between them. */
	readonly most: number;
	/** Where there is none. */
	readonly apart: number;
}

export interface Pulls {
	/** Distances wanted, of everybody who may move: world units, to each by index. */
	readonly wanted: ReadonlyMap<number, Float64Array>;
	/** Whether two who are not tied may stand farther apart than wanted. */
	readonly mayPart?: Tied;
	readonly rounds: number;
}

/** Length of a line between two actors that have few others here, in world units. */
export const LINE = 145;
/** Between two busy actors a line is longer: their neighbours need the room. */
const STRETCH = 0.3;

/** Lengths of the shortest ways over the ties from one to everybody, by index (Dijkstra); O(places²). */
export function lengthsFrom(tied: Tied, source: number, { most, apart }: Reach): Float64Array {
	const lengths = new Float64Array(tied.length).fill(Infinity);
	const isDone = new Uint8Array(tied.length);
	lengths[source] = 0;
	for (let at = source; at >= 0; at = nearest(lengths, isDone)) {
		isDone[at] = 1;
		const mine = tied[at] as ReadonlySet<number>;
		for (const other of mine) {
			const busy = Math.min(mine.size, (tied[other] as ReadonlySet<number>).size);
			const length = (lengths[at] as number) + LINE * (1 + STRETCH * Math.log2(busy));
			if (length < (lengths[other] as number)) lengths[other] = length;
		}
	}
	return lengths.map((length) => (length === Infinity ? apart : Math.min(length, most)));
}

/** The nearest of those that were reached and not gone on from; -1 where there is none. */
function nearest(lengths: Float64Array, isDone: Uint8Array): number {
	let [next, least] = [-1, Infinity];
	for (let at = 0; at < lengths.length; at++) {
		if (isDone[at] === 1 || (lengths[at] as number) >= least) continue;
		[next, least] = [at, lengths[at] as number];
	}
	return next;
}

/**
 * Moves places until their distances are near those wanted; near pairs count
 * more (stress majorization, Gansner et al. 2005). Where two who are not tied may part, they
 * push each other off when too near and never pull (P-stress, Dwyer et al. 2009): so a
 * crowd stretches out rather than into itself. Plain loops: the first picture of a
 * neighbourhood waits for them. O(moved · places) a round.
 */
export function majorize(
	places: readonly { x: number; y: number }[],
	{ wanted, mayPart, rounds }: Pulls
): void {
	for (let round = 0; round < rounds; round++)
		for (const [i, lengths] of wanted) {
			const place = places[i] as { x: number; y: number };
			const mine = mayPart?.[i];
			let [x, y, weights] = [0, 0, 0];
			for (let j = 0; j < places.length; j++) {
				if (i === j) continue;
				const other = places[j] as Point;
				const length = lengths[j] as number;
				const dx = place.x - other.x;
				const dy = place.y - other.y;
				// Math.hypot takes three times as long, for the sake of numbers that places never come near.
				const distance = Math.max(Math.sqrt(dx * dx + dy * dy), 1e-6);
				if (distance > length && mine?.has(j) === false) continue;
				const weight = 1 / (length * length);
				const share = length / distance;
				x += weight * (other.x + dx * share);
				y += weight * (other.y + dy * share);
				weights += weight;
			}
			if (weights > 0) [place.x, place.y] = [x / weights, y / weights];
		}
}
