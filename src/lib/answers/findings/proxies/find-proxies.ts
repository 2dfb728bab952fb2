import type { Graph } from '../../graph/graph.ts';
import { boundedBy, spend, spent } from '../work.ts';
import { MOST_EXPANSIONS } from './bounds.ts';
import { compareContests } from './compare-contests.ts';
import type { Contest, ProxiesAnswer } from './contest.ts';
import { fightingDeeds, foughtOver } from './fighting-deeds.ts';
import { findFields } from './find-fields.ts';
import { gatherTheatres, type Theatre } from './gather-theatres.ts';
import { matchSides } from './match-sides.ts';
import { beginSearch, type ProxiesRequest, type Search } from './search.ts';
import { stretchesOf } from './stretches-of.ts';

/**
 * Who backs opponents of each other: A backs X against Y and B backs Y against X,
 * in one conflict, at one time, by acts, or one of them by a promise only. Deeds
 * are grouped by conflict, client and opponent first, so that only backers of two
 * who fight each other are laid side by side. Throws the signal's reason where it
 * is aborted.
 */
export function findProxies(
	graph: Graph,
	request: ProxiesRequest,
	signal?: AbortSignal
): ProxiesAnswer {
	signal?.throwIfAborted();
	const work = boundedBy(MOST_EXPANSIONS, signal);
	const search = beginSearch(graph, request, work);
	const contests = gatherTheatres(search)
		.flatMap((theatre) => contestsIn(search, theatre))
		.sort(compareContests);
	return {
		contests: firstOfEach(contests),
		complete: work.left > 0,
		searched: spent(work)
	};
}

function contestsIn(search: Search, theatre: Theatre): Contest[] {
	const { conflict, support, parts } = theatre;
	const stretches = stretchesOf(search.graph, conflict);
	return clientsIn(theatre).flatMap((clients) => {
		if (!spend(search.work, 1)) return [];
		const fields = findFields(search, parts, clients);
		if (fields.length === 0) return [];
		const actsFor = (client: string, opponent: string) => [
			...(support.get(client)?.get(opponent) ?? []),
			...fightingDeeds(search, theatre, client, opponent)
		];
		const [x, y] = clients;
		const acts = [actsFor(x, y), actsFor(y, x)] as const;
		return fields.flatMap((field) =>
			matchSides(search, { conflict, clients, field }, acts, stretches)
		);
	});
}

/** Two of whom one is backed against the other, or fought beside: each two once, sorted. */
function clientsIn(theatre: Theatre): (readonly [string, string])[] {
	const backed = [...theatre.support].flatMap(([client, against]) =>
		[...against.keys()].map((opponent) =>
			client < opponent ? ([client, opponent] as const) : ([opponent, client] as const)
		)
	);
	const pairs = [...backed, ...foughtOver(theatre)].filter(([a, b]) => a !== b);
	return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair] as const)).values()].sort(
		([a, b], [c, d]) => (a !== c ? (a < c ? -1 : 1) : b < d ? -1 : 1)
	);
}

/** One result for each two backers of each two clients in a conflict: of several pairs in which they meet, the first in the order of contests. */
function firstOfEach(contests: readonly Contest[]): Contest[] {
	const told = new Set<string>();
	return contests.filter(({ conflict, backers, clients }) => {
		const who = backers.map(({ coalition, via, entities: [first] }) => [
			coalition,
			via,
			coalition ?? via ?? first
		]);
		const key = JSON.stringify([conflict, who, clients]);
		return !told.has(key) && told.add(key);
	});
}
