import { fromDay, type DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import { findEntity, type Graph } from '../../graph/graph.ts';
import { certainDays } from '../../graph/filters/holding.ts';
import { passes } from '../../graph/filters/passes.ts';
import { tiesOf } from '../../graph/ties.ts';
import { ALL_TIME, intersectAll, overlaps } from '../../graph/filters/window.ts';
import type { SharedMembership } from './drift.ts';

/**
 * Organisations that oblige their members to nothing in which two are certainly
 * full members together on some of those days, by the year this began, then by
 * id. What an organisation does oblige to is a tie of the two, told as such.
 */
export function sharedMemberships(
	graph: Graph,
	[actor, pole]: readonly [string, string],
	filters: Filters,
	window: DayRange
): SharedMembership[] {
	const theirs = membershipsOf(graph, pole, filters);
	return membershipsOf(graph, actor, filters)
		.flatMap((mine) =>
			theirs
				.filter(({ to }) => to === mine.to)
				.flatMap((other) => together(mine, other, window) ?? [])
		)
		.sort(
			(a, b) =>
				(a.from ?? -Infinity) - (b.from ?? -Infinity) || (a.organisation < b.organisation ? -1 : 1)
		);
}

function membershipsOf(graph: Graph, entity: string, filters: Filters): Attested[] {
	return tiesOf(graph, entity).filter((tie) => {
		if (tie.membership !== 'member' || tie.from !== entity) return false;
		const organisation = findEntity(graph, tie.to);
		const obliges = organisation?.kind === 'organisation' && organisation.obligation !== undefined;
		return !obliges && passes(graph, tie, filters);
	});
}

/** When the two were members together, as far as it touches those days. */
function together(mine: Attested, other: Attested, window: DayRange): SharedMembership | undefined {
	const days = intersectAll(
		certainDays(mine.period, ALL_TIME),
		certainDays(other.period, ALL_TIME)
	);
	const touching = days.filter((range) => overlaps(range, window));
	const [first, last] = [touching[0], touching.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	return {
		organisation: mine.to,
		...(Number.isFinite(first.from) ? { from: fromDay(first.from).year } : {}),
		...(last.to >= window.to ? {} : { to: fromDay(last.to - 1).year }),
		relationships: [mine.id, other.id]
	};
}
