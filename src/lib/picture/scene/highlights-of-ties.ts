import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import type { Highlights } from './highlights.ts';

/** Entities, and relationships with their ends, brought to the fore. Ids that are no record's are passed over: what a rule makes is drawn as what it rests on. */
export function highlightsOfTies(
	graph: Graph,
	entities: readonly string[],
	relationships: readonly string[]
): Highlights {
	const ties = relationships.flatMap((id) => findRelationship(graph, id) ?? []);
	return {
		entities: new Set([...entities, ...ties.flatMap(({ from, to }) => [from, to])]),
		relationships: new Set(ties.map(({ id }) => id)),
		derived: []
	};
}
