/** An upright rectangle. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Pixels; two million of them are more than any picture has. */
const CELL = 64;

/** Boxes by where they lie, so that an overlap is found without looking at all of them. */
export class BoxIndex {
	readonly #cells = new Map<number, { readonly box: Box; readonly owner: string }[]>();

	add(box: Box, owner: string): void {
		for (const key of cellsOf(box)) {
			const cell = this.#cells.get(key);
			if (cell === undefined) this.#cells.set(key, [{ box, owner }]);
			else cell.push({ box, owner });
		}
	}

	/** Whether the box overlaps one that somebody else owns. */
	isTaken(box: Box, owner: string): boolean {
		return this.count(box, owner, 1) > 0;
	}

	/** How many boxes of others it overlaps, at most `most`; a box in two cells may count twice. */
	count(box: Box, owner: string, most = Infinity): number {
		let count = 0;
		for (const key of cellsOf(box))
			for (const taken of this.#cells.get(key) ?? [])
				if (taken.owner !== owner && overlap(taken.box, box) && ++count >= most) return count;
		return count;
	}
}

/** Whether two boxes share a point inside. */
export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The box of that size around a point. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
	return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<number> {
	for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
		for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++)
			yield (x + 32_768) * 65_536 + y + 32_768;
}
