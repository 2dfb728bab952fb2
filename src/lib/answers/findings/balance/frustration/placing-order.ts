import type { Block } from '../../signed-pairs/block.ts';

/** Signs (1, -1 or 0) between actors in the order in which they are placed, most links first, as a square. */
export function signsInOrder({ size, links }: Block): Int8Array {
	const degrees = new Int32Array(size);
	for (const { a, b } of links) {
		degrees[a] = (degrees[a] ?? 0) + 1;
		degrees[b] = (degrees[b] ?? 0) + 1;
	}
	const order = [...degrees.keys()].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
	const places = new Int32Array(size);
	for (const [place, actor] of order.entries()) places[actor] = place;
	const signs = new Int8Array(size * size);
	for (const { a, b, sign } of links) {
		const [one, other] = [places[a] ?? 0, places[b] ?? 0];
		signs[one * size + other] = signs[other * size + one] = sign;
	}
	return signs;
}

/** For each place the last one before it with the same links to all others, or -1: exchanging the two changes nothing. */
export function twinsIn(signs: Int8Array, size: number): Int32Array {
	const twins = new Int32Array(size).fill(-1);
	for (let one = 1; one < size; one++)
		for (let other = one - 1; other >= 0 && twins[one] === -1; other--) {
			let alike = true;
			for (let third = 0; alike && third < size; third++)
				if (third !== one && third !== other)
					alike = signs[one * size + third] === signs[other * size + third];
			if (alike) twins[one] = other;
		}
	return twins;
}
