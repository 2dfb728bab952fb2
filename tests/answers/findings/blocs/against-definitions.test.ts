import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommunities } from '#lib/answers/findings/blocs/find-communities.ts';
import { measureCentrality } from '#lib/answers/findings/blocs/measure-centrality.ts';
import { positiveGraph } from '#lib/answers/findings/blocs/positive-graph.ts';
import type { Block } from '#lib/answers/findings/signed-pairs/block.ts';
import type { SignTable } from '#lib/answers/findings/signed-pairs/sign-table.ts';
import { signedGraphs } from '../balance/signed-graphs.ts';

/** Ids whose order is that of their numbers. */
const tableOf = (whole: Block): SignTable => ({
	actors: Array.from({ length: whole.size }, (_, number) => `s${String(number).padStart(2, '0')}`),
	pairs: [],
	whole
});

function friendsOf({ links }: Block, actor: number): number[] {
	return links.flatMap(({ a, b, sign }) =>
		sign === 1 && (a === actor || b === actor) ? (a === actor ? b : a) : []
	);
}

/** All shortest chains of friends from one to another. */
function shortestChains(graph: Block, from: number, to: number): number[][] {
	let chains = [[from]];
	for (let length = 1; length < graph.size; length++) {
		chains = chains.flatMap((chain) =>
			friendsOf(graph, chain.at(-1) ?? -1)
				.filter((next) => !chain.includes(next))
				.map((next) => [...chain, next])
		);
		const arrived = chains.filter((chain) => chain.at(-1) === to);
		if (arrived.length > 0) return arrived;
	}
	return [];
}

function betweennessByEnumeration(graph: Block, actor: number): number {
	let sum = 0;
	for (let from = 0; from < graph.size; from++)
		for (let to = from + 1; to < graph.size; to++) {
			if (from === actor || to === actor) continue;
			const chains = shortestChains(graph, from, to);
			if (chains.length === 0) continue;
			sum += chains.filter((chain) => chain.includes(actor)).length / chains.length;
		}
	return graph.size < 3 ? 0 : (2 * sum) / ((graph.size - 1) * (graph.size - 2));
}

describe('betweenness', () => {
	it('is the share of shortest positive chains between others that pass through an actor', () => {
		fc.assert(
			fc.property(signedGraphs(7), (whole) => {
				const table = tableOf(whole);
				for (const { actor, betweenness } of measureCentrality(table, positiveGraph(table)))
					expect(betweenness).toBeCloseTo(
						betweennessByEnumeration(whole, table.actors.indexOf(actor)),
						10
					);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('communities', () => {
	it('part the actors, and are as modular as is said', () => {
		fc.assert(
			fc.property(signedGraphs(12), (whole) => {
				const { members, modularity } = findCommunities(positiveGraph(tableOf(whole)));
				expect(members.flat().sort((a, b) => a - b)).toEqual([
					...Array.from({ length: whole.size }).keys()
				]);
				const positive = whole.links.filter(({ sign }) => sign === 1);
				if (positive.length === 0) {
					expect(modularity).toBeUndefined();
					return;
				}
				const expected = members.reduce((sum, community) => {
					const inside = positive.filter(
						({ a, b }) => community.includes(a) && community.includes(b)
					).length;
					const degrees = community.reduce((all, actor) => all + friendsOf(whole, actor).length, 0);
					return sum + inside / positive.length - (degrees / (2 * positive.length)) ** 2;
				}, 0);
				expect(modularity).toBeCloseTo(expected, 10);
			})
		);
	});

	it('never part less well than one community of all would', () => {
		fc.assert(
			fc.property(signedGraphs(12), (whole) => {
				const { modularity } = findCommunities(positiveGraph(tableOf(whole)));
				expect(modularity ?? 0).toBeGreaterThanOrEqual(-1e-10);
			})
		);
	});
});
