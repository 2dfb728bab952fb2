import type { BalanceOnDay } from './balance.ts';
import { bitsIn, type BitRows } from './bit-rows.ts';
import type { Block } from '../signed-pairs/block.ts';

export interface TriadCounts {
	readonly triads: BalanceOnDay['triads'];
	/** How many unbalanced triads each link stands in, in their order. */
	readonly unbalanced: Uint32Array;
}

/**
 * Counts triads by the number of their positive signs. A third actor either
 * shares its signs towards a pair (both +, both -) or not; a triad of like signs
 * is met so from each of its pairs, another from one of them only.
 */
export function countTriads({ links }: Block, rows: BitRows): TriadCounts {
	const unbalanced = new Uint32Array(links.length);
	let [allPlus, ppn, pnn, allMinus] = [0, 0, 0, 0];
	for (const [at, { a, b, sign }] of links.entries()) {
		const { bothPlus, bothMinus, apart } = thirds(rows, a, b);
		if (sign === 1) {
			allPlus += bothPlus;
			pnn += bothMinus;
			unbalanced[at] = apart;
		} else {
			ppn += bothPlus;
			allMinus += bothMinus;
			unbalanced[at] = bothPlus + bothMinus;
		}
	}
	return { triads: { ppp: allPlus / 3, ppn, pnn, nnn: allMinus / 3 }, unbalanced };
}

/** How many others stand in + to both, in - to both, in + to one and - to the other. */
function thirds({ words, positive, negative }: BitRows, a: number, b: number) {
	let [bothPlus, bothMinus, apart] = [0, 0, 0];
	for (let word = 0; word < words; word++) {
		const pa = positive[a * words + word] ?? 0;
		const pb = positive[b * words + word] ?? 0;
		const na = negative[a * words + word] ?? 0;
		const nb = negative[b * words + word] ?? 0;
		bothPlus += bitsIn(pa & pb);
		bothMinus += bitsIn(na & nb);
		apart += bitsIn((pa & nb) | (na & pb));
	}
	return { bothPlus, bothMinus, apart };
}
