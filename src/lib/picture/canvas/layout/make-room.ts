import type { Point } from '#lib/facts/snapshot/snapshot.ts';

/** Rounds of pushing before everything moves a little outwards. */
const ROUNDS = 60;
const OUTWARDS = 1.01;
/** Clear by so much that rounding both to whole units cannot undo it. */
const ROUNDING = 1.5;
/** Standard deviation of the places, in sides of the square that holds all rooms: the less, the more pushing undoes who is near whom. */
const SPREAD = 1.2;

/**
 * Places about 0, 0 brought to world units, whole numbers, so that any two centres lie half of
 * both rooms apart or more. Who was near whom stays so as far as there is room. Deterministic.
 * O(entities) a round. `rooms`: of every place.
 */
export function makeRoom(
	places: ReadonlyMap<string, Point>,
	rooms: ReadonlyMap<string, number>
): Map<string, Point> {
	const ids = [...places.keys()];
	const crowd = ids.map((id) => ({
		...(places.get(id) ?? { x: 0, y: 0 }),
		room: (rooms.get(id) ?? 0) + ROUNDING
	}));
	const side = Math.sqrt(crowd.reduce((sum, { room }) => sum + room ** 2, 0));
	const deviation = Math.sqrt(
		crowd.reduce((sum, { x, y }) => sum + x ** 2 + y ** 2, 0) / crowd.length
	);
	scale(crowd, deviation === 0 ? 1 : (SPREAD * side) / deviation);
	for (let round = 1; pushOnce(crowd); round++) if (round % ROUNDS === 0) scale(crowd, OUTWARDS);
	return new Map(
		crowd.map(({ x, y }, index) => [ids[index] ?? '', { x: Math.round(x), y: Math.round(y) }])
	);
}

interface Stander {
	x: number;
	y: number;
	readonly room: number;
}

function scale(crowd: readonly Stander[], factor: number): void {
	for (const one of crowd) {
		one.x *= factor;
		one.y *= factor;
	}
}

/** Moves each two that stand too near apart along the line between them; false where none did. */
function pushOnce(crowd: readonly Stander[]): boolean {
	const cell = Math.max(...crowd.map(({ room }) => room), 1);
	const cells = new Map<string, number[]>();
	const keyAt = (column: number, row: number) => `${String(column)} ${String(row)}`;
	const homes = crowd.map(({ x, y }) => [Math.floor(x / cell), Math.floor(y / cell)] as const);
	for (const [index, [column, row]] of homes.entries()) {
		const key = keyAt(column, row);
		const there = cells.get(key);
		if (there === undefined) cells.set(key, [index]);
		else there.push(index);
	}
	let moved = false;
	for (const [index, [column, row]] of homes.entries())
		for (let x = column - 1; x <= column + 1; x++)
			for (let y = row - 1; y <= row + 1; y++)
				for (const other of cells.get(keyAt(x, y)) ?? []) {
					const [a, b] = [crowd[index], crowd[other]];
					if (other > index && a !== undefined && b !== undefined && part(a, b, index + other))
						moved = true;
				}
	return moved;
}

/** True where the two had to be moved. `turn` decides where to, of two at one place. */
function part(a: Stander, b: Stander, turn: number): boolean {
	const need = (a.room + b.room) / 2;
	let [dx, dy] = [b.x - a.x, b.y - a.y];
	let distance = Math.hypot(dx, dy);
	if (distance >= need) return false;
	if (distance < 1e-6) [dx, dy, distance] = [Math.cos(turn), Math.sin(turn), 1];
	// A little more than needed, or the last ones never come to rest.
	const share = ((need - distance) / 2 + 0.1) / distance;
	a.x -= dx * share;
	a.y -= dy * share;
	b.x += dx * share;
	b.y += dy * share;
	return true;
}
