import { dayAfter, firstDay } from '../../model/partial-date.ts';
import type { LooseTie } from './tie-key.ts';
import type { WrittenEntity } from '../schemas/entity-schema.ts';
import type { JoinedTold } from './join-told.ts';

type WrittenConflict = Extract<WrittenEntity, { readonly kind: 'conflict' }>;
type WrittenEpisode = WrittenConflict['episodes'][number];

/**
 * An editor's conflict with the pairs that no pair of its own is (by their dyads), and
 * the episodes that share no day with one of its own.
 */
export function addContests(conflict: WrittenConflict, { contests }: JoinedTold): WrittenConflict {
	const pairs = contests.pairs.filter(({ id }) => pairOfDyad(conflict, id) === undefined);
	const episodes = contests.episodes.filter(
		(episode) => !conflict.episodes.some((own) => share(own, episode))
	);
	const taken = new Set(conflict.episodes.map(({ id }) => id));
	return {
		...conflict,
		pairs: [...conflict.pairs, ...pairs],
		episodes: [
			...conflict.episodes,
			...episodes.map((episode) =>
				taken.has(episode.id) ? { ...episode, id: `${episode.id}-coded` } : episode
			)
		].sort((a, b) => firstDay(a.since) - firstDay(b.since))
	};
}

/** The same part in the pair that an editor gave the dyad to, if one did. */
export function inEditedPair<T extends LooseTie>(tie: T, conflict: WrittenEntity | undefined): T {
	if (conflict?.kind !== 'conflict' || tie.pair === undefined) return tie;
	const found = pairOfDyad(conflict, tie.pair);
	if (found === undefined) return tie;
	const { pair, isTurned } = found;
	const isFirst = (tie.side === 'a') !== isTurned;
	return { ...tie, pair: pair.id, side: pair.sides[isFirst ? 0 : 1] };
}

/** The editor's pair that a dyad is; a dyad may be written with its sides in the pair's order. */
function pairOfDyad({ pairs }: WrittenConflict, id: string) {
	const turned = id.split('-v-').reverse().join('-v-');
	for (const pair of pairs) {
		if (pair.dyads.includes(id)) return { pair, isTurned: false };
		if (pair.dyads.includes(turned)) return { pair, isTurned: true };
	}
	return undefined;
}

function share(a: WrittenEpisode, b: WrittenEpisode): boolean {
	const ends = ({ until }: WrittenEpisode) => (until === undefined ? Infinity : dayAfter(until));
	return firstDay(a.since) < ends(b) && firstDay(b.since) < ends(a);
}
