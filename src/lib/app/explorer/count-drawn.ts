import type { Scene } from '#lib/picture/scene/scene.ts';
import { indexOfRelationship, kindAt, type Graph } from '#lib/answers/graph/graph.ts';

/** Something that drawn relationships have, with how many of them have it; most first, then by id. */
export interface Drawn {
	readonly id: string;
	readonly count: number;
}

/** How many drawn relationships are of each kind. */
export function countKinds(graph: Graph, scene: Scene): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const index of drawnIn(graph, scene)) add(counts, kindAt(graph, index).id);
	return counts;
}

/** The sources that attest drawn relationships. */
export function countSources(graph: Graph, scene: Scene): readonly Drawn[] {
	const { relationships, claims } = graph.columns;
	const counts = new Map<number, number>();
	for (const index of drawnIn(graph, scene)) {
		const own = claims.source.subarray(
			relationships.claimRows[index] ?? 0,
			relationships.claimRows[index + 1] ?? 0
		);
		for (const source of own.length === 1 ? own : new Set(own)) add(counts, source);
	}
	return [...counts]
		.map(([source, count]) => ({ id: graph.snapshot.sourceIds[source] ?? '', count }))
		.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** Places of the relationships that are drawn and neither derived nor ghosts. Columns alone are looked at: while time is played this is asked at every beat. */
function* drawnIn(graph: Graph, { bundles }: Scene): Generator<number> {
	for (const { members, derived, emphasis } of bundles) {
		if (derived || emphasis === 'ghost') continue;
		for (const member of members) {
			const index = indexOfRelationship(graph, member);
			if (index !== undefined) yield index;
		}
	}
}

function add<K>(counts: Map<K, number>, key: K): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
