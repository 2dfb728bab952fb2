import type { SignedPair } from './pair.ts';
import type { Block } from './block.ts';

/** The signed pairs of one day with their actors numbered. */
export interface SignTable {
	/** Ids of actors with at least one signed pair, sorted; their places are their numbers. */
	readonly actors: readonly string[];
	/** By actors. */
	readonly pairs: readonly SignedPair[];
	/** The same pairs, in the same order, as links; `a` is the smaller number. */
	readonly whole: Block;
}

/** Numbers the actors of signed pairs. */
export function tabulate(pairs: readonly SignedPair[]): SignTable {
	const actors = [...new Set(pairs.flatMap(({ between }) => between))].sort();
	const numbers = new Map(actors.map((actor, number) => [actor, number]));
	const links = pairs.map(({ between: [first, second], sign }) => ({
		a: numbers.get(first) ?? 0,
		b: numbers.get(second) ?? 0,
		sign: sign === '+' ? (1 as const) : (-1 as const)
	}));
	return { actors, pairs, whole: { size: actors.length, links } };
}
