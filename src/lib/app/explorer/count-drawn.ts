import type { Scene } from '#lib/picture/scene/scene.ts';
import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';

/** Something that drawn relationships have, with how many of them have it; most first, then by id. */
export interface Drawn {
	readonly id: string;
	readonly count: number;
}

/** How many drawn relationships are of each kind. */
export function countKinds(graph: Graph, scene: Scene): ReadonlyMap<string, number> {
	return new Map(count(graph, scene, (tie) => [tie.kind]).map((drawn) => [drawn.id, drawn.count]));
}

/** The sources that attest drawn relationships. */
export function countSources(graph: Graph, scene: Scene): readonly Drawn[] {
	return count(graph, scene, ({ claims }) => [...new Set(claims.map(({ source }) => source))]);
}

function count(
	graph: Graph,
	{ bundles }: Scene,
	idsOf: (tie: NonNullable<ReturnType<typeof findRelationship>>) => readonly string[]
): Drawn[] {
	const counts = new Map<string, number>();
	for (const { members, derived, emphasis } of bundles) {
		if (derived || emphasis === 'ghost') continue;
		for (const member of members) {
			const tie = findRelationship(graph, member);
			for (const id of tie === undefined ? [] : idsOf(tie))
				counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
	return [...counts]
		.map(([id, number]) => ({ id, count: number }))
		.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
