import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import type { View } from '../view/view.ts';
import { drawableTies } from './drawable-ties.ts';
import type { Scene } from './scene.ts';

/** Ids of an entity's neighbours under the view's filters on its day, open or not; those with most ties to it first, then by id. */
export function neighboursOf(graph: Graph, view: View, today: PartialDate, id: string): string[] {
	const counts = new Map<string, number>();
	for (const { from, to } of drawableTies(graph, view, today).ties) {
		if (from !== id && to !== id) continue;
		const other = from === id ? to : from;
		counts.set(other, (counts.get(other) ?? 0) + 1);
	}
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([other]) => other);
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
