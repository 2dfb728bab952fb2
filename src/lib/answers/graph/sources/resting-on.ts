import { sourcesOfEntity } from '#lib/facts/model/sources-of-entity.ts';
import type { Graph } from '../graph.ts';
import { perGraph } from '../per-graph.ts';

/** How much rests on a source: claims that cite it, whatever their stance or rank, the relationships that have them, and entities whose records cite it; each counted once. */
export interface Resting {
	readonly claims: number;
	readonly relationships: number;
	readonly entities: number;
}

const NOTHING: Resting = { claims: 0, relationships: 0, entities: 0 };

/** What rests on the source of that id. All sources are counted when one is first asked for, in time linear in the claims. */
export function restingOn(graph: Graph, source: string): Resting {
	return allResting(graph).get(source) ?? NOTHING;
}

const allResting = perGraph((graph): ReadonlyMap<string, Resting> => {
	const { columns, entities, snapshot } = graph;
	const { claimRows, count } = columns.relationships;
	const claims = new Uint32Array(snapshot.sourceIds.length);
	const relationships = new Uint32Array(claims.length);
	const lastTie = new Int32Array(claims.length).fill(-1);
	for (let tie = 0; tie < count; tie++)
		for (let claim = claimRows[tie] ?? 0; claim < (claimRows[tie + 1] ?? 0); claim++) {
			const source = columns.claims.source[claim] ?? 0;
			claims[source] = (claims[source] ?? 0) + 1;
			if (lastTie[source] === tie) continue;
			lastTie[source] = tie;
			relationships[source] = (relationships[source] ?? 0) + 1;
		}
	const describing = new Map<string, number>();
	for (const entity of entities)
		for (const id of new Set(sourcesOfEntity(entity)))
			describing.set(id, (describing.get(id) ?? 0) + 1);
	return new Map(
		snapshot.sourceIds.map((id, index) => [
			id,
			{
				claims: claims[index] ?? 0,
				relationships: relationships[index] ?? 0,
				entities: describing.get(id) ?? 0
			}
		])
	);
});
