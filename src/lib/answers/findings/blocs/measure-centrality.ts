import type Graph from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { SignTable } from '../signed-pairs/sign-table.ts';
import type { Centrality } from './blocs.ts';

/** Degree by sign and betweenness of each actor, highest betweenness first, then degree, then id. */
export function measureCentrality({ actors, whole }: SignTable, graph: Graph): Centrality[] {
	const shares = graph.order === 0 ? {} : betweenness(graph, { getEdgeWeight: null });
	const degrees = actors.map(() => ({ positive: 0, negative: 0 }));
	for (const { a, b, sign } of whole.links)
		for (const actor of [a, b]) {
			const degree = degrees[actor];
			if (degree !== undefined) degree[sign === 1 ? 'positive' : 'negative']++;
		}
	return actors
		.map((actor, number) => ({
			actor,
			...(degrees[number] ?? { positive: 0, negative: 0 }),
			betweenness: shares[String(number)] ?? 0
		}))
		.sort(
			(a, b) => b.betweenness - a.betweenness || b.positive + b.negative - (a.positive + a.negative)
		);
}
