import type { Attested } from '#lib/facts/model/relationship.ts';
import { findEntity, type Graph } from '../../graph/graph.ts';
import { spend, type Work } from '../work.ts';
import type { Pair, PairsRequest } from './pair.ts';

/** Pairs of actors that are tied at any time, directly, by common membership that obliges, or by parts in one conflict; by ids. Incomplete where the work runs out. */
export function gatherPairs(graph: Graph, { groups }: PairsRequest, work: Work): Pair[] {
	const pairs: TiesByTwo = new Map();
	for (const [one, other, ties] of meetings(graph, actorsOf(graph, groups))) {
		if (!spend(work, 1)) break;
		const [first, second] = one < other ? [one, other] : [other, one];
		listOf(pairs, first, second).push(...ties);
	}
	return [...pairs].sort(byId).flatMap(([first, others]) =>
		[...others].sort(byId).map(([second, ties]) => ({
			between: [first, second] as const,
			ties: ties.sort((a, b) => (a.id < b.id ? -1 : 1))
		}))
	);
}

type TiesByTwo = Map<string, Map<string, Attested[]>>;
type Meeting = readonly [string, string, readonly Attested[]];

/** Two actors and what ties them, as it is come across. */
function* meetings(graph: Graph, actors: ReadonlySet<string>): Generator<Meeting> {
	const places: TiesByTwo = new Map();
	for (const tie of graph.relationships) {
		if (!actors.has(tie.from)) continue;
		if (actors.has(tie.to)) yield [tie.from, tie.to, [tie]];
		else if (meetsOthers(graph, tie)) listOf(places, tie.to, tie.from).push(tie);
	}
	for (const place of places.values()) {
		const there = [...place];
		for (const [at, [one, mine]] of there.entries())
			for (const [other, theirs] of there.slice(at + 1)) yield [one, other, [...mine, ...theirs]];
	}
}

/** Whether others who have such a tie to the same place are thereby tied to each other. */
function meetsOthers(graph: Graph, tie: Attested): boolean {
	if (tie.party !== undefined) return true;
	if (tie.membership !== 'member') return false;
	const organisation = findEntity(graph, tie.to);
	return organisation?.kind === 'organisation' && organisation.obligation !== undefined;
}

function actorsOf(graph: Graph, groups: boolean): Set<string> {
	const actors = new Set<string>();
	for (const { id, kind } of graph.entities)
		if (kind === 'state' || (groups && kind === 'group')) actors.add(id);
	return actors;
}

function listOf(ties: TiesByTwo, first: string, second: string): Attested[] {
	const row = ties.get(first) ?? new Map<string, Attested[]>();
	ties.set(first, row);
	const list = row.get(second) ?? [];
	row.set(second, list);
	return list;
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
