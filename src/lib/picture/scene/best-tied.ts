import type { DrawableTie } from './drawable-ties.ts';

/** So many a picture holds that can be read at a glance. */
const MOST = 40;
/** Deeds come first: a state is bound to dozens by treaties of which few say anything of the day. */
const DEED = 20;

/** How much a tie says of the day: a deed more than all else. */
export function weightOf({ kind }: DrawableTie): number {
	return kind.layer === 'act' ? DEED : 1;
}

/** Ids of the entities with most ties among those given, deeds before all others; all of them where they are few. Equal ones by id. */
export function bestTied(ties: readonly DrawableTie[]): string[] {
	const weights = new Map<string, number>();
	for (const tie of ties) {
		const { from, to } = tie;
		const weight = weightOf(tie);
		weights.set(from, (weights.get(from) ?? 0) + weight);
		weights.set(to, (weights.get(to) ?? 0) + weight);
	}
	return [...weights]
		.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
		.slice(0, MOST)
		.map(([id]) => id);
}
