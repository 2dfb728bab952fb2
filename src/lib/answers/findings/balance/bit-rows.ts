import type { Block, Link } from '../signed-pairs/block.ts';

/**
 * A row of bits an actor: bit `w` of the row of `u` in `positive` is set where u
 * and w stand in +. Triads are then met 32 actors at a time.
 */
export interface BitRows {
	/** Words a row. */
	readonly words: number;
	readonly positive: Uint32Array;
	readonly negative: Uint32Array;
}

/** Lays signed pairs out as rows of bits. */
export function bitRows({ size, links }: Block): BitRows {
	const words = Math.ceil(size / 32);
	const rows = {
		words,
		positive: new Uint32Array(size * words),
		negative: new Uint32Array(size * words)
	};
	for (const link of links) toggle(rows, link);
	return rows;
}

/** Sets the two bits of a link, or clears them where they were set. */
export function toggle({ words, positive, negative }: BitRows, { a, b, sign }: Link): void {
	const rows = sign === 1 ? positive : negative;
	flip(rows, a * words, b);
	flip(rows, b * words, a);
}

function flip(rows: Uint32Array, start: number, bit: number): void {
	const word = start + (bit >>> 5);
	rows[word] = (rows[word] ?? 0) ^ (1 << (bit & 31));
}

/** Bits set in a word of 32. */
export function bitsIn(word: number): number {
	let rest = word - ((word >>> 1) & 0x55555555);
	rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
	return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
