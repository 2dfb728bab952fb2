import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import { isAdmitted } from './admit.ts';
import type { Filters } from './filters.ts';
import type { Graph } from './graph.ts';
import { passes } from './passes.ts';
import { tiesOf } from './ties.ts';

export interface Neighbourhood {
	/** Ids, the centre first, then by distance and id. */
	readonly entities: readonly string[];
	/** Ids of all admitted relationships among them, sorted. */
	readonly relationships: readonly string[];
}

/** What lies within `depth` steps (1 to 3) of an entity, of any kind and in any direction; only the centre for an id without ties. */
export function neighbourhood(
	graph: Graph,
	centre: string,
	depth: number,
	filters: Filters,
	window: DayRange
): Neighbourhood {
	const reached = new Set([centre]);
	let frontier = [centre];
	for (let distance = 1; distance <= depth; distance++) {
		const next = new Set<string>();
		for (const id of frontier)
			for (const tie of tiesOf(graph, id)) {
				const other = tie.from === id ? tie.to : tie.from;
				if (!reached.has(other) && isShown(graph, tie.id, filters, window)) next.add(other);
			}
		frontier = [...next].sort();
		for (const id of frontier) reached.add(id);
	}
	const relationships = graph.relationships
		.filter(({ from, to }) => reached.has(from) && reached.has(to))
		.map(({ id }) => id)
		.filter((id) => isShown(graph, id, filters, window));
	return { entities: [...reached], relationships };
}

/** Whether a relationship passes the filters and stands on those days in a way that answers and pictures admit. */
export function isShown(graph: Graph, id: string, filters: Filters, window: DayRange): boolean {
	const tie = graph.relationships[graph.indexOfRelationship.get(id) ?? -1];
	return (
		tie !== undefined &&
		passes(graph, tie, filters) &&
		isAdmitted(standingOn(tie.period, window).standing, filters)
	);
}
