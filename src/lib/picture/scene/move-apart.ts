/** Least distance of two centres, across and down. */
export interface Clearance {
	readonly x: number;
	readonly y: number;
}

interface Movable {
	x: number;
	y: number;
}

/** Moves places along the line between them until each two are as clear as is asked for them, or the rounds are over. O(places²) a round. */
export function moveApart(
	places: readonly Movable[],
	clearanceOf: (a: number, b: number) => Clearance,
	rounds: number
): void {
	for (let round = 0; round < rounds; round++) {
		let moved = false;
		for (const [i, a] of places.entries())
			for (let j = i + 1; j < places.length; j++) {
				const b = places[j];
				if (b === undefined) continue;
				const clear = clearanceOf(i, j);
				const [dx, dy] = [(b.x - a.x) / clear.x, (b.y - a.y) / clear.y];
				const distance = Math.max(Math.hypot(dx, dy), 1e-3);
				if (distance >= 0.99) continue;
				const push = (1 - distance) / distance / 2;
				a.x -= dx * push * clear.x;
				a.y -= dy * push * clear.y;
				b.x += dx * push * clear.x;
				b.y += dy * push * clear.y;
				moved = true;
			}
		if (!moved) return;
	}
}
