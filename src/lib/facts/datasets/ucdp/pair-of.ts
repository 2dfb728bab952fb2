import type { Side } from './read-side.ts';

/** An opposed pair of a conflict. */
export interface Pair {
	readonly id: string;
	readonly sides: readonly ['a', 'b'];
}

/**
 * The pair of a dyad, named by the ids of its sides: `64-v-748`. A dyad is two
 * sides in one conflict, so this is one to one; it is not named by the dyad's own
 * number because the conflict data, which name no dyads, must reach the same pair.
 */
export function pairOf(a: Pick<Side, 'ids'>, b: Pick<Side, 'ids'>): Pair {
	return { id: `${a.ids.join('-')}-v-${b.ids.join('-')}`, sides: ['a', 'b'] };
}
