import type { Source } from '#lib/facts/model/source.ts';
import type { Day } from '#lib/facts/model/partial-date.ts';
import { NO_FILTERS } from '../../graph/filters/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Telling } from '../telling.ts';

/** For sentences to editors: everything counts, as it stands today. */
export function editorsTelling(graph: Graph, today: Day, sources: readonly Source[]): Telling {
	const byId = new Map(sources.map((source) => [source.id, source]));
	return {
		graph,
		window: { from: today, to: today + 1 },
		past: false,
		today,
		dated: false,
		filters: NO_FILTERS,
		claimText: () => undefined,
		sourceOf: (id) => byId.get(id)
	};
}
