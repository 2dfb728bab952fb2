import { dayAfter } from '#lib/facts/model/partial-date.ts';
import type { Graph } from '../../graph/graph.ts';
import { passes, passingClaims } from '../../graph/filters/passes.ts';
import { backingOf } from './deed.ts';
import type { ProxiesRequest } from './search.ts';

/** Ids of sources, sorted, that tell backing of the kind asked about and whose horizon lies before the days asked about: their silence there says nothing. */
export function findNotReaching(
	graph: Graph,
	{ filters, window, actors, conflicts }: ProxiesRequest
): string[] {
	const short = new Set<string>();
	for (const tie of graph.relationships) {
		if (tie.in === undefined || (conflicts.length > 0 && !conflicts.includes(tie.in))) continue;
		if (actors.length > 0 && !actors.includes(tie.from) && !actors.includes(tie.to)) continue;
		if (backingOf(graph, tie) === undefined || !passes(graph, tie, filters)) continue;
		for (const { source } of passingClaims(tie, filters)) {
			const horizon = graph.sources.get(source)?.horizon;
			if (horizon !== undefined && dayAfter(horizon) <= window.from) short.add(source);
		}
	}
	return [...short].sort();
}
