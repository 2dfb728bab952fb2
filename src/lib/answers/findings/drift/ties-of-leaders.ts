import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import { kindOf, type Graph } from '../../graph/graph.ts';
import { certainDays } from '../../graph/filters/holding.ts';
import { claimFiltersOf, passes } from '../../graph/filters/passes.ts';
import { tiesBetween, tiesOf } from '../../graph/ties.ts';
import { intersectAll } from '../../graph/filters/window.ts';
import type { LeaderTie } from './drift.ts';

/** Signed ties of leaders with the other of the two while they certainly led one of them, on some of those days; by the day they began, then by id. */
export function tiesOfLeaders(
	graph: Graph,
	[actor, pole]: readonly [string, string],
	filters: Filters,
	window: DayRange
): LeaderTie[] {
	const found = [
		...whileLeading(graph, pole, actor, filters, window),
		...whileLeading(graph, actor, pole, filters, window)
	];
	const start = ({ period }: Attested) => period.spans[0].possible.from;
	return found
		.sort((a, b) => start(a.tie) - start(b.tie) || (a.tie.id < b.tie.id ? -1 : 1))
		.map(({ leader, of, tie }) => ({ leader, of, relationship: tie.id }));
}

function whileLeading(
	graph: Graph,
	led: string,
	other: string,
	filters: Filters,
	window: DayRange
): { readonly leader: string; readonly of: string; readonly tie: Attested }[] {
	const offices = tiesOf(graph, led).filter(
		(tie) =>
			tie.kind === 'role.leads' && tie.to === led && passes(graph, tie, claimFiltersOf(filters))
	);
	return [...new Set(offices.map(({ from }) => from))].flatMap((leader) => {
		const inOffice = offices
			.filter(({ from }) => from === leader)
			.flatMap(({ period }) => certainDays(period, window));
		return tiesBetween(graph, leader, other)
			.filter((tie) => isSigned(graph, tie) && passes(graph, tie, filters))
			.filter(({ period }) => intersectAll(certainDays(period, window), inOffice).length > 0)
			.map((tie) => ({ leader, of: led, tie }));
	});
}

function isSigned(graph: Graph, tie: Attested): boolean {
	const { sign } = kindOf(graph, tie);
	return (sign === '+' || sign === '-') && tie.membership === undefined;
}
