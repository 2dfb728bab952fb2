import { dayAfter, firstDay, type DayRange } from '#lib/facts/model/partial-date.ts';
import type { Entity } from '#lib/facts/model/entity.ts';
import { findEntity, type Graph } from '#lib/answers/graph/graph.ts';
import type { View } from '../view/view.ts';
import { isWide, LANDMARKS } from '../view/landmarks.ts';
import type { DrawableTie } from './drawable-ties.ts';
import { bestTied } from './best-tied.ts';

/**
 * The entities that the view draws. Those opened by name are drawn whatever
 * the day, so that a picture does not lose what the reader put there; of the
 * whole graph and its landmarks, only those with something to draw, and what is selected.
 */
export function entitiesIn(
	graph: Graph,
	view: View,
	ties: readonly DrawableTie[],
	wanted: ReadonlySet<string>
): Entity[] {
	const hidden = new Set(view.hidden);
	const ids = new Set([...drawnBy(view, ties), ...wanted]);
	const kinds = view.filters.entityKinds;
	const found = [...ids].flatMap((id) => findEntity(graph, id) ?? []);
	if (isWide(view)) found.sort((a, b) => (a.id < b.id ? -1 : 1));
	return found.filter(
		({ id, kind }) => !hidden.has(id) && (kinds === undefined || kinds.includes(kind))
	);
}

/** Whether an entity's life span lets it be on those days; without dates it always is. */
export function existsOn({ since, until }: Entity, { from, to }: DayRange): boolean {
	return (
		(since === undefined || firstDay(since) < to) && (until === undefined || dayAfter(until) > from)
	);
}

function drawnBy({ scope }: View, ties: readonly DrawableTie[]): Iterable<string> {
	if (scope === 'all') return endsOf(ties);
	return scope.flatMap((id) => (id === LANDMARKS ? bestTied(ties) : id));
}

function endsOf(ties: readonly DrawableTie[]): Set<string> {
	const ids = new Set<string>();
	for (const { from, to } of ties) ids.add(from).add(to);
	return ids;
}
