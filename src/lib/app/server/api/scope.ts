import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import { isAdmitted } from '#lib/answers/graph/walking/admit.ts';
import type { Filters } from '#lib/answers/graph/filters/filters.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { passes } from '#lib/answers/graph/filters/passes.ts';

/** What was searched: everything, less what was withheld and why. */
export interface Scope {
	readonly entities: number;
	readonly relationships: number;
	readonly withheld: Readonly<Record<string, number>>;
}

/** Counts what a question searched over the whole data set. */
export function scopeOf(graph: Graph, filters: Filters, window: DayRange): Scope {
	const withheld = new Map<string, number>();
	let relationships = 0;
	for (const tie of graph.relationships) {
		const { standing } = standingOn(tie.period, window);
		const reason =
			tie.opinionOnly && filters.opinions !== true
				? 'opinion only'
				: !passes(graph, tie, filters)
					? 'filters'
					: isAdmitted(standing, filters)
						? undefined
						: standing;
		if (reason === undefined) relationships++;
		else withheld.set(reason, (withheld.get(reason) ?? 0) + 1);
	}
	return {
		entities: graph.entities.length,
		relationships,
		withheld: Object.fromEntries([...withheld].sort())
	};
}
