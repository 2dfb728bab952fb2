import { boundedBy, type Work } from '../../work.ts';
import type { Frustration } from '../balance.ts';
import type { Block } from '../../signed-pairs/block.ts';
import { blocksOf } from './blocks-of.ts';
import { divideInTwo } from './divide-in-two.ts';
import { packTriads } from './pack-triads.ts';
import { solveExactly } from './solve-exactly.ts';

/** Signed actors up to which a block is solved exactly. */
export const MOST_SOLVED = 40;

/** Placings that solving one block may take. */
const MOST_FOR_ONE = 4_000_000;

/**
 * The frustration index of signed pairs: exact where every block has at most
 * MOST_SOLVED actors and can be solved with what is left to search with, else
 * between two bounds. Blocks lie within components, so that every component of
 * MOST_SOLVED actors is tried, and many larger ones are.
 */
export function frustrationOf(whole: Block, search: Work): Frustration {
	let [lower, upper] = [0, 0];
	for (const block of blocksOf(whole)) {
		const bounds = boundsOf(block, search);
		lower += bounds.lower;
		upper += bounds.upper;
	}
	return { exact: lower === upper, lower, upper };
}

/** What no division without frustration leaves: at least one unbalanced ring. */
const LEAST_UNBALANCED = 1;

function boundsOf(block: Block, search: Work): Pick<Frustration, 'lower' | 'upper'> {
	const upper = divideInTwo(block);
	if (upper <= LEAST_UNBALANCED) return { lower: upper, upper };
	if (block.size <= MOST_SOLVED) {
		const own = boundedBy(Math.min(MOST_FOR_ONE, search.left), search.signal);
		const exact = solveExactly(block, own);
		search.left -= own.most - own.left;
		if (exact !== undefined) return { lower: exact, upper: exact };
	}
	return { lower: Math.max(LEAST_UNBALANCED, packTriads(block)), upper };
}
