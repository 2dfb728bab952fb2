import { spend, type Work } from '../../work.ts';
import type { Block } from '../../signed-pairs/block.ts';
import { signsInOrder, twinsIn } from './placing-order.ts';

/**
 * The frustration index of a block: the least number of links whose sign would
 * have to change for balance (the line index of Harary 1959), over all divisions
 * into two sides. Undefined where the work runs out.
 *
 * Russian doll search (Verfaillie, Lemaître and Schiex 1996): the last actors
 * alone are solved first, then one more each time, so that while the first are
 * placed it is known what the rest cost among themselves at least. Best for up
 * to about 40 actors; actors with most links are placed first.
 */
export function solveExactly(block: Block, work: Work): number | undefined {
	const dolls = new Dolls(block, work);
	for (let first = block.size - 2; first >= 0; first--) if (!dolls.open(first)) return undefined;
	return dolls.cost;
}

/** Calls of the search between two looks at what may still be spent. */
const STRIDE = 1024;

class Dolls {
	readonly #size: number;
	/** 1, -1 or 0, by places in the order of placing. */
	readonly #signs: Int8Array;
	/** The actor before with the same links to all others: of these, sides only ascend. */
	readonly #twins: Int32Array;
	/** What the actors from a place on cost among themselves. */
	readonly #alone: Int32Array;
	/** What each unplaced actor would cost on either side, towards those placed. */
	readonly #costs: readonly [Int32Array, Int32Array];
	readonly #sides: Uint8Array;
	readonly #best: Uint8Array;
	readonly #work: Work;
	#cost = 0;
	#floor = 0;
	#calls = 0;

	constructor(block: Block, work: Work) {
		this.#size = block.size;
		this.#work = work;
		this.#signs = signsInOrder(block);
		this.#twins = twinsIn(this.#signs, block.size);
		this.#alone = new Int32Array(block.size + 1);
		this.#costs = [new Int32Array(block.size), new Int32Array(block.size)];
		this.#sides = new Uint8Array(block.size);
		this.#best = new Uint8Array(block.size);
	}

	/** What the opened actors cost among themselves. */
	get cost(): number {
		return this.#cost;
	}

	/** Solves for the actors from a place on, when those after it are solved. False where the work runs out. */
	open(first: number): boolean {
		this.#floor = this.#alone[first + 1] ?? 0;
		this.#extend(first);
		if (this.#cost > this.#floor) {
			for (const costs of this.#costs) costs.fill(0);
			this.#sides[first] = 0;
			const rest = this.#charge(first, 0, 1);
			if (!this.#place(first + 1, 0, rest)) return false;
		}
		this.#alone[first] = this.#cost;
		return true;
	}

	/** The solution of the smaller doll, with one more actor on its better side. */
	#extend(first: number): void {
		const costs: [number, number] = [0, 0];
		for (let other = first + 1; other < this.#size; other++) {
			const sign = this.#signs[first * this.#size + other] ?? 0;
			if (sign !== 0) costs[costlySide(sign, this.#best[other] ?? 0)]++;
		}
		this.#best[first] = costs[1] < costs[0] ? 1 : 0;
		this.#cost = this.#floor + Math.min(...costs);
	}

	/** Places the actors from here on in all ways that may cost less than the best. False where the work runs out. */
	#place(at: number, cost: number, rest: number): boolean {
		if (++this.#calls % STRIDE === 0 && !spend(this.#work, STRIDE)) return false;
		if (at === this.#size) {
			this.#cost = cost;
			this.#best.set(this.#sides);
			return true;
		}
		const here0 = this.#costs[0][at] ?? 0;
		const here1 = this.#costs[1][at] ?? 0;
		const twin = this.#twins[at] ?? -1;
		const better = here1 < here0 ? 1 : 0;
		for (const side of [better, 1 - better]) {
			if (side === 0 && twin !== -1 && this.#sides[twin] === 1) continue;
			const here = cost + (side === 0 ? here0 : here1);
			const others = rest - Math.min(here0, here1) + this.#charge(at, side, 1);
			if (here + others + (this.#alone[at + 1] ?? 0) < this.#cost) {
				this.#sides[at] = side;
				if (!this.#place(at + 1, here, others)) return false;
			}
			this.#charge(at, side, -1);
			if (this.#cost <= this.#floor) return true;
		}
		return true;
	}

	/** Adds to (or takes from) the unplaced actors what it costs to stand against the placed one; gives by how much their least costs grew. */
	#charge(at: number, side: number, by: 1 | -1): number {
		const [costs0, costs1] = this.#costs;
		let grown = 0;
		for (let other = at + 1; other < this.#size; other++) {
			const sign = this.#signs[at * this.#size + other] ?? 0;
			if (sign === 0) continue;
			const before0 = costs0[other] ?? 0;
			const before1 = costs1[other] ?? 0;
			const costly = costlySide(sign, side);
			const after0 = costly === 0 ? before0 + by : before0;
			const after1 = costly === 1 ? before1 + by : before1;
			costs0[other] = after0;
			costs1[other] = after1;
			grown += Math.min(after0, after1) - Math.min(before0, before1);
		}
		return grown;
	}
}

/** The side on which a link to somebody on that side is frustrated. */
function costlySide(sign: number, side: number): 0 | 1 {
	return (sign === 1) === (side === 0) ? 1 : 0;
}
