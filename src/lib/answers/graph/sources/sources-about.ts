import { sourcesOfEntity } from '#lib/facts/model/sources-of-entity.ts';
import { findEntity, type Graph } from '../graph.ts';

/** Ids of the sources that speak of an entity: those of its record, and of relationships that it is an end, the contest or the opponent of. */
export function sourcesAbout(graph: Graph, entity: string): ReadonlySet<string> {
	const index = graph.indexOfEntity.get(entity);
	const record = findEntity(graph, entity);
	if (index === undefined || record === undefined) return new Set();
	const { claims, relationships } = graph.columns;
	const { from, to, conflict, against, claimRows, count } = relationships;
	const found = new Set(sourcesOfEntity(record));
	for (let tie = 0; tie < count; tie++) {
		const names = [from[tie], to[tie], conflict[tie], against[tie]];
		if (!names.includes(index)) continue;
		for (let claim = claimRows[tie] ?? 0; claim < (claimRows[tie + 1] ?? 0); claim++)
			found.add(graph.snapshot.sourceIds[claims.source[claim] ?? 0] ?? '');
	}
	return found;
}
