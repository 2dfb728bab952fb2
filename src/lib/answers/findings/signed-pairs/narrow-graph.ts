import type { Entity } from '#lib/facts/model/entity.ts';
import { buildGraph, findEntity, type Graph } from '../../graph/graph.ts';
import type { Pair } from './pair.ts';

/** A graph of nothing but what bears on one pair: read by the same rules it gives the same sign, without looking through all else that ties a great power to others. Sources are left out. */
export function narrowGraph(graph: Graph, { between, ties }: Pair): Graph {
	const ids = new Set([...between, ...ties.map(({ to }) => to)]);
	const entities = [...ids]
		.sort()
		.map((id) => findEntity(graph, id))
		.filter((entity): entity is Entity => entity !== undefined);
	return buildGraph({ ...graph.snapshot, entities, relationships: ties, sources: [] });
}
