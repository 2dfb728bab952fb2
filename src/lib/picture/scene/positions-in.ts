import type { Entity } from '#lib/facts/model/entity.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { isWide } from '../view/landmarks.ts';
import type { View } from '../view/view.ts';
import { arrange } from './arrange.ts';
import type { DrawableTie } from './drawable-ties.ts';
import { landmarkPlaces } from './landmark-places.ts';
import { placeNewcomers } from './place-newcomers.ts';

/**
 * Where entities are drawn: where the reader put them; else where they were
 * kept; else their place in the picture of those opened, among the landmarks
 * or on the whole graph. Who has none of these stands beside what it belongs to. Neither date
 * nor filters move anybody.
 */
export function positionsIn(
	graph: Graph,
	view: View,
	entities: readonly Entity[],
	ties: readonly DrawableTie[]
): Map<string, Point> {
	const places = groundOf(graph, view);
	const known = new Map<string, Point>();
	const newcomers: string[] = [];
	for (const { id } of entities) {
		const point = view.moved.get(id) ?? view.placed.get(id) ?? places?.get(id);
		if (point === undefined) newcomers.push(id);
		else known.set(id, point);
	}
	if (newcomers.length === 0) return known;
	const neighbours = new Map(newcomers.map((id) => [id, new Set<string>()]));
	for (const tie of ties) {
		neighbours.get(tie.from)?.add(tie.to);
		neighbours.get(tie.to)?.add(tie.from);
	}
	const placed = placeNewcomers(known, newcomers, (id) => [...(neighbours.get(id) ?? [])]);
	return new Map([...known, ...placed]);
}

/** Once places were kept for a list, it is never arranged anew: newcomers join what stands. */
function groundOf(graph: Graph, { scope, placed }: View): ReadonlyMap<string, Point> | undefined {
	if (scope === 'all') return graph.snapshot.positions.of;
	if (isWide({ scope })) return landmarkPlaces(graph);
	return placed.size === 0 ? arrange(graph, scope) : undefined;
}
