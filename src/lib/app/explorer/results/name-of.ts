import { findEntity, type Graph } from '#lib/answers/graph/graph.ts';

/** The label of an entity; its id where there is none. */
export function nameOf(graph: Graph, id: string): string {
	return findEntity(graph, id)?.label ?? id;
}
