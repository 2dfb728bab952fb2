import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { lengthsFrom, LINE, majorize, type Tied } from '../../scene/stress.ts';
import { nearestFree, Taken } from './free-place.ts';

/** A picture in which some are to find places. */
export interface PlacesRequest {
	/** Where everybody stands; of those who are to find a place, where they begin. */
	readonly places: ReadonlyMap<string, Point>;
	/** Who is to find a place: newcomers, or all who are not pinned. */
	readonly free: readonly string[];
	/** Pairs of ids that are tied; a pair may be named more than once, and one that is not in the picture is left out. */
	readonly ties: readonly (readonly [string, string])[];
}

/** Least distance of two centres; more across than down, since names are wider than high. */
const CLEAR = { x: 132, y: 90 } as const;
/** Clear by so much that rounding both to whole units cannot undo it. */
const ROOM = CLEAR.x + 2;
const TO_ROUND = CLEAR.x / CLEAR.y;
/** Whoever is tied to nobody here stands two lines off; nobody is wanted farther than six. */
const REACH = { most: 6 * LINE, apart: 2 * LINE } as const;
const ROUNDS = 60;
/** World units between places that are tried. */
const STEP = 24;

/**
 * Places for some of a picture among all others, who never move: as near to whom they are
 * tied to as the length of lines has it, away from everybody else (P-stress), and then clear
 * of all. No chance is used: equal requests give equal places, whole numbers. For what a
 * reader opens: O(free · all²), some 30 ms for 75 among 100.
 */
export function findPlaces({ places, free, ties }: PlacesRequest): Map<string, Point> {
	const ids = [...places.keys()].sort();
	const wanting = new Set(free);
	const tied = tiesAmong(ids, ties);
	const crowd = ids.map((id) => ({ ...(places.get(id) as Point) }));
	const movers = [...ids.keys()].filter((index) => wanting.has(ids[index] ?? ''));
	const wanted = new Map(movers.map((index) => [index, lengthsFrom(tied, index, REACH)]));
	majorize(crowd, { wanted, mayPart: tied, rounds: ROUNDS });
	const settled = settle(crowd, movers);
	return new Map(movers.map((index) => [ids[index] ?? '', settled.get(index) as Point]));
}

function tiesAmong(ids: readonly string[], ties: PlacesRequest['ties']): Tied {
	const indexOf = new Map(ids.map((id, index) => [id, index]));
	const tied = ids.map(() => new Set<number>());
	for (const [from, to] of ties) {
		const [a, b] = [indexOf.get(from), indexOf.get(to)];
		if (a === undefined || b === undefined || a === b) continue;
		tied[a]?.add(b);
		tied[b]?.add(a);
	}
	return tied;
}

/** The nearest places to those wanted at which nobody stands yet; those in the middle choose first. */
function settle(crowd: readonly Point[], movers: readonly number[]): Map<number, Point> {
	const isMover = new Set(movers);
	const taken = new Taken(ROOM);
	for (const [index, at] of crowd.entries())
		if (!isMover.has(index)) taken.add({ ...stretched(at), room: ROOM });
	const middle = middleOf(crowd);
	const offMiddle = (index: number) => {
		const { x, y } = crowd[index] as Point;
		return Math.hypot(x - middle.x, y - middle.y);
	};
	const settled = new Map<number, Point>();
	for (const index of [...movers].sort((a, b) => offMiddle(a) - offMiddle(b) || a - b)) {
		const wanted = { ...stretched(crowd[index] as Point), room: ROOM };
		const { at } = nearestFree(wanted, taken, { from: 0, step: STEP });
		taken.add({ ...at, room: ROOM });
		settled.set(index, { x: at.x, y: Math.round(at.y / TO_ROUND) });
	}
	return settled;
}

/** Drawn out downwards, so that who must stand clear across must do so by as much down. */
function stretched({ x, y }: Point): Point {
	return { x, y: y * TO_ROUND };
}

function middleOf(places: readonly Point[]): Point {
	let [x, y] = [0, 0];
	for (const at of places) [x, y] = [x + at.x, y + at.y];
	const count = Math.max(1, places.length);
	return { x: x / count, y: y / count };
}
