import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PairsRequest, SignedPair } from '../signed-pairs/pair.ts';
import { signPairs } from '../signed-pairs/sign-pairs.ts';
import { tabulate } from '../signed-pairs/sign-table.ts';
import { boundedBy, spent } from '../work.ts';
import type { BetweenBlocs, Bloc, BlocsAnswer } from './blocs.ts';
import { describeBetween, describeBloc } from './describe-bloc.ts';
import { findCommunities } from './find-communities.ts';
import { measureCentrality } from './measure-centrality.ts';
import { positiveGraph } from './positive-graph.ts';

export interface BlocsRequest extends PairsRequest {
	readonly window: DayRange;
}

/** Ties looked at before an answer stops with what it has. */
const MOST_EXPANSIONS = 2_000_000;

/** Communities of positive pairs, what opposes inside and between them, and who stands in the middle. Throws the signal's reason where it is aborted. */
export function findBlocs(graph: Graph, request: BlocsRequest, signal?: AbortSignal): BlocsAnswer {
	const work = boundedBy(MOST_EXPANSIONS, signal);
	const [pairs] = signPairs(graph, request, [request.window], work);
	if (pairs === undefined) throw new TypeError('One window has one reading.');
	const table = tabulate(pairs.signed);
	const positive = positiveGraph(table);
	const { members, modularity } = findCommunities(positive);
	const communities = members.map((numbers) => numbers.map((number) => table.actors[number] ?? ''));
	const blocs = communities
		.filter(({ length }) => length > 1)
		.map((actors) => describeBloc(actors, pairsWithin(actors, pairs.signed)))
		.sort(bySize);
	return {
		blocs,
		alone: communities
			.filter(({ length }) => length === 1)
			.flat()
			.sort(),
		between: betweenBlocs(blocs, pairs.signed),
		centrality: measureCentrality(table, positive),
		modularity,
		leftOut: pairs.leftOut,
		complete: work.left > 0,
		searched: spent(work)
	};
}

function pairsWithin(actors: readonly string[], pairs: readonly SignedPair[]): SignedPair[] {
	const inside = new Set(actors);
	return pairs.filter(({ between }) => between.every((actor) => inside.has(actor)));
}

/** Largest first, then by name. */
function bySize(a: Bloc, b: Bloc): number {
	return b.members.length - a.members.length || (a.name < b.name ? -1 : 1);
}

function betweenBlocs(blocs: readonly Bloc[], pairs: readonly SignedPair[]): BetweenBlocs[] {
	const placeOf = new Map(blocs.flatMap(({ members }, place) => members.map((id) => [id, place])));
	const across = blocs.map(() => blocs.map((): SignedPair[] => []));
	for (const pair of pairs) {
		const [one, other] = pair.between.map((actor) => placeOf.get(actor));
		if (one === undefined || other === undefined || one === other) continue;
		across[Math.min(one, other)]?.[Math.max(one, other)]?.push(pair);
	}
	return blocs.flatMap((first, at) =>
		blocs.flatMap(
			(second, to) => describeBetween([first.name, second.name], across[at]?.[to] ?? []) ?? []
		)
	);
}
