import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import type { View } from '../view/view.ts';
import { readerFor } from './drawable-ties.ts';
import type { Scene } from './scene.ts';

/** Ids of an entity's neighbours under the view's filters on its day, open or not; those with most ties to it first, then by id. O(its relationships). */
export function neighboursOf(graph: Graph, view: View, today: PartialDate, id: string): string[] {
	const { rows, arcs, neighbours, columns } = graph;
	const { passes, read } = readerFor(graph, view, today);
	const counts = new Map<number, number>();
	const entity = graph.indexOfEntity.get(id) ?? -1;
	for (let arc = rows[entity] ?? 0; arc < (rows[entity + 1] ?? 0); arc++) {
		const tie = arcs[arc] ?? -1;
		if (!passes(tie) || read(tie, false) === undefined) continue;
		const other = neighbours[arc] ?? -1;
		counts.set(other, (counts.get(other) ?? 0) + 1);
	}
	// Entities stand in order of their ids.
	return [...counts]
		.sort(([a, m], [b, n]) => n - m || a - b)
		.map(([other]) => columns.entityIds[other] ?? '');
}

/** Ids of the drawn entities that hang on this one only: what collapsing it takes away. Pinned ones stay. */
export function leavesOf(scene: Scene, id: string): string[] {
	const neighbours = new Map<string, Set<string>>();
	for (const { a, b } of scene.bundles) {
		neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
		neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
	}
	return scene.entities
		.filter((entity) => {
			const theirs = neighbours.get(entity.id);
			return theirs?.size === 1 && theirs.has(id) && entity.id !== id && !entity.pinned;
		})
		.map((entity) => entity.id);
}
