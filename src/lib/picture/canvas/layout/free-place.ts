import type { Point } from '#lib/facts/snapshot/snapshot.ts';

/** Two stand clear of each other where their centres lie half of both rooms apart. */
export interface Stander extends Point {
	readonly room: number;
}

/** Circles around a wanted place on which a free one is looked for: the number of the first, and units between two. */
export interface Rings {
	readonly from: number;
	readonly step: number;
}

/** The first free place on rings around a wanted one, and the number of its ring; there is always one far enough out. Whole numbers. */
export function nearestFree(
	{ x, y, room }: Stander,
	taken: Taken,
	{ from, step: apart }: Rings
): { readonly at: Point; readonly ring: number } {
	for (let ring = from; ; ring++) {
		const steps = Math.max(1, Math.floor(2 * Math.PI * ring));
		for (let step = 0; step < steps; step++) {
			const turn = (2 * Math.PI * step) / steps + ring;
			const at = {
				x: Math.round(x + ring * apart * Math.cos(turn)),
				y: Math.round(y + ring * apart * Math.sin(turn))
			};
			if (taken.isFree({ ...at, room })) return { at, ring };
		}
	}
}

/** Places by the cells of a grid as wide as the most room: who could be too near lies in a cell beside. */
export class Taken {
	readonly side: number;
	readonly #cells = new Map<string, Stander[]>();

	constructor(mostRoom: number) {
		this.side = mostRoom;
	}

	add(stander: Stander): void {
		const cell = this.#cellOf(stander).join(' ');
		const known = this.#cells.get(cell);
		if (known === undefined) this.#cells.set(cell, [stander]);
		else known.push(stander);
	}

	isFree(stander: Stander): boolean {
		const [column, row] = this.#cellOf(stander);
		for (let x = column - 1; x <= column + 1; x++)
			for (let y = row - 1; y <= row + 1; y++)
				for (const other of this.#cells.get([x, y].join(' ')) ?? [])
					if (isTooNear(stander, other)) return false;
		return true;
	}

	#cellOf({ x, y }: Point): [number, number] {
		return [Math.floor(x / this.side), Math.floor(y / this.side)];
	}
}

function isTooNear(a: Stander, b: Stander): boolean {
	return Math.hypot(a.x - b.x, a.y - b.y) < (a.room + b.room) / 2;
}
