import { bitRows, toggle, type BitRows } from '../bit-rows.ts';
import type { Block, Link } from '../../signed-pairs/block.ts';
import { countTriads } from '../count-triads.ts';

/**
 * How many unbalanced triads can be picked, greedily, so that no two share a
 * link: a lower bound of the frustration index, since each needs a link of its
 * own changed. Links that stand in fewest unbalanced triads are served first.
 */
export function packTriads(block: Block): number {
	const free = bitRows(block);
	const { unbalanced } = countTriads(block, free);
	const demands = new Map(
		block.links.map((link, at) => [keyOf(block, link.a, link.b), unbalanced[at] ?? 0])
	);
	const demand = (a: number, b: number) => demands.get(keyOf(block, a, b)) ?? 0;
	const ordered = [...block.links.entries()]
		.filter(([at]) => (unbalanced[at] ?? 0) > 0)
		.sort(([a], [b]) => (unbalanced[a] ?? 0) - (unbalanced[b] ?? 0));
	let packed = 0;
	for (const [, link] of ordered) {
		if (!isSet(free, link)) continue;
		let chosen = -1;
		let least = Infinity;
		for (const third of thirdsOf(free, link)) {
			const wanted = demand(link.a, third) + demand(link.b, third);
			if (wanted < least) [chosen, least] = [third, wanted];
		}
		if (chosen === -1) continue;
		for (const taken of [link, between(free, link.a, chosen), between(free, link.b, chosen)])
			toggle(free, taken);
		packed++;
	}
	return packed;
}

function keyOf({ size }: Block, a: number, b: number): number {
	return a < b ? a * size + b : b * size + a;
}

/** Actors that make an unbalanced triad with a link, ascending. */
function* thirdsOf(
	{ words, positive, negative }: BitRows,
	{ a, b, sign }: Link
): Generator<number> {
	for (let word = 0; word < words; word++) {
		const pa = positive[a * words + word] ?? 0;
		const pb = positive[b * words + word] ?? 0;
		const na = negative[a * words + word] ?? 0;
		const nb = negative[b * words + word] ?? 0;
		let bits = sign === 1 ? (pa & nb) | (na & pb) : (pa & pb) | (na & nb);
		while (bits !== 0) {
			yield word * 32 + 31 - Math.clz32(bits & -bits);
			bits &= bits - 1;
		}
	}
}

function isSet({ words, positive, negative }: BitRows, { a, b, sign }: Link): boolean {
	const rows = sign === 1 ? positive : negative;
	return ((rows[a * words + (b >>> 5)] ?? 0) & (1 << (b & 31))) !== 0;
}

function between(rows: BitRows, a: number, b: number): Link {
	return { a, b, sign: isSet(rows, { a, b, sign: 1 }) ? 1 : -1 };
}
