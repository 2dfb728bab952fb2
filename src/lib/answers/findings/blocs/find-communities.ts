import type Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from '../seeded-random.ts';

const SEED = 2008;

export interface Communities {
	/** Numbers of actors, ascending, by community. */
	readonly members: readonly (readonly number[])[];
	/** Newman's modularity of the partition; undefined where there is no positive pair. */
	readonly modularity: number | undefined;
}

/** Parts actors into communities by their positive pairs: Louvain (Blondel et al. 2008) at resolution 1, seeded. An actor without positive pairs is a community of its own. */
export function findCommunities(graph: Graph): Communities {
	if (graph.size === 0)
		return { members: graph.mapNodes((node) => [Number(node)]), modularity: undefined };
	const { communities, modularity } = louvain.detailed(graph, {
		getEdgeWeight: null,
		resolution: 1,
		rng: seededRandom(SEED)
	});
	const members = new Map<number, number[]>();
	graph.forEachNode((node) => {
		const community = communities[node] ?? -1;
		members.set(community, [...(members.get(community) ?? []), Number(node)]);
	});
	return { members: [...members.values()], modularity };
}
