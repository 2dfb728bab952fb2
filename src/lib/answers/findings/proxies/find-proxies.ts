import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Graph } from '../../graph/graph.ts';
import { boundedBy, spend, spent } from '../work.ts';
import { MOST_EXPANSIONS, READING } from './bounds.ts';
import { compareContests } from './compare-contests.ts';
import type { Contest, ProxiesAnswer } from './contest.ts';
import { filtersBehind } from './filters-behind.ts';
import { findFields } from './find-fields.ts';
import { findObligors, type Duty } from './find-obligors.ts';
import { gatherDeeds, type Theatre } from './gather-deeds.ts';
import { matchSides } from './match-sides.ts';
import { readingBetween } from './read-between.ts';
import type { ProxiesRequest, Search } from './search.ts';
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
	const { filters, window, conflicts } = request;
	const work = boundedBy(MOST_EXPANSIONS, signal);
	const until: DayRange = { from: -Infinity, to: window.to };
	const search: Search = {
		graph,
		request,
		until,
		work,
		read: readingBetween(graph, filtersBehind(filters), () => spend(work, READING)),
		obligorsOf: remembering((client) => findObligors(graph, client, filters, until))
	};
	const contests = gatherDeeds(graph, conflicts, filters, until)
		.flatMap((theatre) => contestsIn(search, theatre))
		.sort(compareContests);
	return {
		contests: firstOfEach(contests),
		complete: work.left > 0,
		searched: spent(work)
	};
}

function contestsIn(search: Search, theatre: Theatre): Contest[] {
	const { graph, request, until } = search;
	const { conflict, deeds, parts } = theatre;
	const behind = filtersBehind(request.filters);
	const stretches = stretchesOf(graph, conflict);
	return clientsIn(theatre).flatMap((clients) => {
		const [x, y] = clients;
		const acts = [deeds.get(x)?.get(y) ?? [], deeds.get(y)?.get(x) ?? []] as const;
		return findFields(graph, parts, clients, behind, until).flatMap((field) =>
			matchSides(search, { conflict, clients, field }, acts, stretches)
		);
	});
}

/** Two who are backed against each other, or one of them against the other: each two once, sorted. */
function clientsIn({ deeds }: Theatre): (readonly [string, string])[] {
	const pairs = [...deeds].flatMap(([client, against]) =>
		[...against.keys()].flatMap((opponent) => {
			const isTold = client > opponent && deeds.get(opponent)?.has(client) === true;
			if (isTold || client === opponent) return [];
			return client < opponent ? [[client, opponent] as const] : [[opponent, client] as const];
		})
	);
	return pairs.sort(([a, b], [c, d]) => (a !== c ? (a < c ? -1 : 1) : b < d ? -1 : 1));
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

function remembering(
	find: (client: string) => readonly Duty[]
): (client: string) => readonly Duty[] {
	const known = new Map<string, readonly Duty[]>();
	return (client) => {
		const found = known.get(client) ?? find(client);
		known.set(client, found);
		return found;
	};
}
