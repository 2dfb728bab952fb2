import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { layOutByForceAtlas, type Pull } from './by-force-atlas.ts';
import { makeRoom } from './make-room.ts';
import { settleBeside } from './settle-beside.ts';

/** What is to be laid out. */
export interface WholeGraph {
	/** Room of each entity by its id, in world units (room-of.ts). Equal sets give equal places, in whatever order. */
	readonly rooms: ReadonlyMap<string, number>;
	/** Pairs of ids that are tied; a pair may be named more than once. */
	readonly ties: readonly (readonly [string, string])[];
	/** Where on the earth some of them are: degrees north and east. */
	readonly onEarth: ReadonlyMap<string, { readonly latitude: number; readonly longitude: number }>;
	/** Places to keep. Empty: everything is laid out afresh. */
	readonly known: ReadonlyMap<string, Point>;
}

/**
 * Places for all entities, whole numbers: any two centres lie half of both rooms apart or
 * more. Places that are known stay, and newcomers settle beside those they are tied to. Laid
 * out afresh it is ForceAtlas2 from a map of the world, so that what is tied lies together,
 * and regions where a reader looks for them; then overlaps are undone. Deterministic.
 */
export function layOutWholeGraph({ rooms, ties, onEarth, known }: WholeGraph): Map<string, Point> {
	const ids = [...rooms.keys()].sort();
	const pairs = pairsOf(rooms, ties);
	const neighbours = neighboursOf(pairs);
	const kept = new Map(
		ids.flatMap((id) => {
			const at = known.get(id);
			return at === undefined ? [] : [[id, at] as const];
		})
	);
	const tied = ids.filter((id) => neighbours.has(id));
	const first = kept.size > 0 ? kept : layOutAfresh(tied, pairs, { rooms, onEarth, neighbours });
	const places = settleBeside(ids, neighbours, first, rooms);
	return new Map(ids.flatMap((id) => [[id, places.get(id) ?? { x: 0, y: 0 }] as const]));
}

function layOutAfresh(
	ids: readonly string[],
	pairs: readonly (readonly [string, string])[],
	{
		rooms,
		onEarth,
		neighbours
	}: Pick<WholeGraph, 'rooms' | 'onEarth'> & { readonly neighbours: Neighbours }
): Map<string, Point> {
	const start = startOnEarth(ids, onEarth, neighbours);
	const pulls: Pull[] = pairs.map(([a, b]) => ({ a, b, weight: 1 }));
	return makeRoom(layOutByForceAtlas(start, pulls), rooms);
}

/** Half the width of the map of the world to begin with, in the units of the forces. */
const HALF_EARTH = 1_000;
/** Steps of a sunflower, turned by the golden angle: no two alike, none far. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const STEP = 2;

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Everybody begins where they are on a map of the world, or in the middle of those they are tied to; each a little aside. */
function startOnEarth(
	ids: readonly string[],
	onEarth: WholeGraph['onEarth'],
	neighbours: Neighbours
): Map<string, Point> {
	const mapped = (id: string): Point[] => {
		const there = onEarth.get(id);
		if (there === undefined) return [];
		return [{ x: (there.longitude / 180) * HALF_EARTH, y: (-there.latitude / 180) * HALF_EARTH }];
	};
	return new Map(
		ids.map((id, index) => {
			const own = mapped(id);
			const around = own.length > 0 ? own : (neighbours.get(id) ?? []).flatMap(mapped);
			const aside = STEP * Math.sqrt(index + 1);
			return [
				id,
				{
					x: mean(around.map(({ x }) => x)) + aside * Math.cos(index * GOLDEN),
					y: mean(around.map(({ y }) => y)) + aside * Math.sin(index * GOLDEN)
				}
			];
		})
	);
}

function pairsOf(
	rooms: ReadonlyMap<string, number>,
	ties: WholeGraph['ties']
): (readonly [string, string])[] {
	const pairs = new Map<string, readonly [string, string]>();
	for (const [from, to] of ties) {
		if (from === to || !rooms.has(from) || !rooms.has(to)) continue;
		const pair = from < to ? ([from, to] as const) : ([to, from] as const);
		pairs.set(pair.join('~'), pair);
	}
	return [...pairs].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair);
}

function neighboursOf(pairs: readonly (readonly [string, string])[]): Neighbours {
	const neighbours = new Map<string, string[]>();
	for (const [a, b] of pairs)
		for (const [one, other] of [
			[a, b],
			[b, a]
		] as const) {
			const known = neighbours.get(one);
			if (known === undefined) neighbours.set(one, [other]);
			else known.push(other);
		}
	return neighbours;
}

function mean(numbers: readonly number[]): number {
	return numbers.length === 0
		? 0
		: numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
