import { seededRandom } from '../../seeded-random.ts';
import { linkRows, type Block, type LinkRows } from '../../signed-pairs/block.ts';

/** Starts of the search; each ends where no single move helps. */
const STARTS = 64;
const SEED = 1946;

/**
 * How many links a good division of the actors into two sides frustrates:
 * positive ones across, negative ones within. An upper bound of the frustration
 * index. Actors change sides as long as that helps, from several starts, as in
 * the relocation of Doreian and Mrvar (1996). The first start follows a spanning
 * tree, so that balance is found where there is balance; the others are random
 * and seeded.
 */
export function divideInTwo(block: Block): number {
	const rows = linkRows(block);
	const random = seededRandom(SEED);
	let least = improve(alongTree(block, rows), rows);
	for (let start = 1; start < STARTS && least > 0; start++) {
		const sides = new Int8Array(block.size);
		for (let actor = 0; actor < block.size; actor++) sides[actor] = random() < 0.5 ? 1 : -1;
		least = Math.min(least, improve(sides, rows));
	}
	return least;
}

/** Sides (1 and -1) that frustrate no link of a breadth-first forest. */
function alongTree({ size }: Block, { starts, others, signs }: LinkRows): Int8Array {
	const sides = new Int8Array(size);
	for (let root = 0; root < size; root++) {
		if (sides[root] !== 0) continue;
		sides[root] = 1;
		const queue = [root];
		for (const actor of queue)
			for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at++) {
				const other = others[at] ?? 0;
				if (sides[other] !== 0) continue;
				sides[other] = (sides[actor] ?? 0) * (signs[at] ?? 0);
				queue.push(other);
			}
	}
	return sides;
}

/** Moves actors to the other side, in order, until none gains by it; gives what is frustrated then. */
function improve(sides: Int8Array, { starts, others, signs }: LinkRows): number {
	/** Towards which side an actor's links draw it, and how strongly. */
	const pulls = new Int32Array(sides.length);
	for (let actor = 0; actor < sides.length; actor++)
		for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at++)
			pulls[actor] = (pulls[actor] ?? 0) + (signs[at] ?? 0) * (sides[others[at] ?? 0] ?? 0);
	for (let moved = true; moved;) {
		moved = false;
		for (let actor = 0; actor < sides.length; actor++) {
			const side = sides[actor] ?? 0;
			if (side * (pulls[actor] ?? 0) >= 0) continue;
			sides[actor] = -side;
			moved = true;
			for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at++) {
				const other = others[at] ?? 0;
				pulls[other] = (pulls[other] ?? 0) - 2 * (signs[at] ?? 0) * side;
			}
		}
	}
	// Each link satisfied counts 1 and each frustrated one -1, twice over.
	const agreement = pulls.reduce((sum, pull, actor) => sum + pull * (sides[actor] ?? 0), 0);
	return (others.length - agreement) / 4;
}
