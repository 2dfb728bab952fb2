import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { isAdmittedCode } from './walking/admit.ts';
import type { Filters } from './filters/filters.ts';
import { indexOfRelationship, type Graph } from './graph.ts';
import { readySieve } from './filters/passes.ts';
import { CERTAIN, standingAt } from './filters/standing-at.ts';

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
			for (const other of neighboursShown(graph, id, filters, window))
				if (!reached.has(other)) next.add(other);
		frontier = [...next].sort();
		for (const id of frontier) reached.add(id);
	}
	return { entities: [...reached], relationships: among(graph, reached, filters, window) };
}

/** Ids of entities that something shown ties to the one, each once, in order. */
function neighboursShown(
	graph: Graph,
	id: string,
	filters: Filters,
	window: DayRange
): Set<string> {
	const { rows, arcs, neighbours, columns } = graph;
	const at = graph.indexOfEntity.get(id) ?? -1;
	const found = new Set<string>();
	for (let arc = rows[at] ?? 0; arc < (rows[at + 1] ?? 0); arc++)
		if (isShownAt(graph, arcs[arc] ?? -1, filters, window))
			found.add(columns.entityIds[neighbours[arc] ?? -1] ?? '');
	return found;
}

/** Whether a relationship passes the filters and stands on those days in a way that answers and pictures admit. */
export function isShown(graph: Graph, id: string, filters: Filters, window: DayRange): boolean {
	const index = indexOfRelationship(graph, id);
	return index !== undefined && isShownAt(graph, index, filters, window);
}

/** The same by index. */
export function isShownAt(
	graph: Graph,
	index: number,
	filters: Filters,
	window: DayRange
): boolean {
	return (
		readySieve(graph, filters).passes(index) &&
		isAdmittedCode(standingAt(graph.columns, index, window) & ~CERTAIN, filters)
	);
}

/** Ids of relationships shown between two of those entities, in order. */
function among(
	graph: Graph,
	entities: ReadonlySet<string>,
	filters: Filters,
	window: DayRange
): string[] {
	const indices = new Set([...entities].map((id) => graph.indexOfEntity.get(id) ?? -1));
	const { from, to, count } = graph.columns.relationships;
	const ids: string[] = [];
	for (let index = 0; index < count; index++)
		if (
			indices.has(from[index] ?? -1) &&
			indices.has(to[index] ?? -1) &&
			isShownAt(graph, index, filters, window)
		)
			ids.push(graph.snapshot.relationshipIds[index] ?? '');
	return ids;
}
