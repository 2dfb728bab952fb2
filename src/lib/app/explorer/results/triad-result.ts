import type { Triad } from '#lib/answers/findings/balance/balance.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import type { Prose } from '#lib/answers/text/prose.ts';
import { highlightsOfTriad } from './highlights.ts';
import { nameOf } from './name-of.ts';
import type { Result } from './result.ts';

/** An unbalanced triad by its three names and signs. */
export function triadResult(graph: Graph, triad: Triad, told: Prose): Result {
	const { actors, signs } = triad;
	const minus = signs.filter((sign) => sign === '-').length;
	return {
		key: actors.join(' '),
		title: actors.map((id) => nameOf(graph, id)).join(' – '),
		detail:
			minus === 3
				? 'all three opposed to each other'
				: 'two stand with one third, and against each other',
		told,
		highlights: highlightsOfTriad(graph, triad)
	};
}
