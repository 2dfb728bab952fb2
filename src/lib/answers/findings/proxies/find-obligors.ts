import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { derivePacts } from '../../graph/signs/derive-pacts.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import { findEntity, type Graph } from '../../graph/graph.ts';
import { certainDays } from '../../graph/filters/holding.ts';
import { hostileDays } from '../../graph/signs/opponents.ts';
import { passes } from '../../graph/filters/passes.ts';
import { attestedBehind } from '../../graph/signs/behind.ts';
import { tiesOf } from '../../graph/ties.ts';
import { intersectAll } from '../../graph/filters/window.ts';
import { daysWithout } from './days-without.ts';
import { isAlleged, type Deed } from './deed.ts';

/** Kinds by which one is bound to defend another. */
const DUTIES: ReadonlySet<string> = new Set(['alignment.defence-pact', 'alignment.guarantee']);

/** A duty to defend, and the organisation it is owed through, where it is. */
export interface Duty extends Deed {
	readonly via?: string;
}

/**
 * Who is bound to defend an actor, by a pact or guarantee of their own or as
 * fellow members of an organisation whose treaty obliges, on the days on which
 * that certainly holds and the two are not enemies themselves (rule 2: dormant).
 */
export function findObligors(
	graph: Graph,
	client: string,
	filters: Filters,
	until: DayRange
): Duty[] {
	const direct = tiesOf(graph, client).flatMap((tie): Duty[] => {
		if (!DUTIES.has(tie.kind) || (tie.from === client && !tie.mutual)) return [];
		if (!passes(graph, tie, filters)) return [];
		const by = tie.from === client ? tie.to : tie.from;
		return [dutyOf(graph, client, by, [tie], { filters, window: until })];
	});
	const derived = fellowMembers(graph, client).flatMap((by) =>
		derivePacts(graph, by, client, { filters, window: until }).flatMap((pact): Duty[] => {
			const via = pact.derived?.via;
			if (via === undefined || pact.sign !== '+' || !obligesToDefend(graph, via)) return [];
			return [
				{
					...dutyOf(graph, client, by, attestedBehind(graph, pact), { filters, window: until }),
					via
				}
			];
		})
	);
	return [...direct, ...derived].filter(({ days }) => days.length > 0);
}

function dutyOf(
	graph: Graph,
	client: string,
	by: string,
	ties: Deed['ties'],
	{ filters, window }: { readonly filters: Filters; readonly window: DayRange }
): Duty {
	const held = ties.map(({ period }) => certainDays(period, window)).reduce(intersectAll);
	const days = daysWithout(held, hostileDays(graph, by, client, window));
	const alleged = ties.some((tie) => isAlleged(tie, filters));
	return { by, ties, days, possible: false, alleged, asked: true };
}

/** Members of organisations that oblige the actor to defend them, each once, by id. */
function fellowMembers(graph: Graph, client: string): string[] {
	const organisations = tiesOf(graph, client)
		.filter((tie) => isMembership(tie) && tie.from === client && obligesToDefend(graph, tie.to))
		.map(({ to }) => to);
	const members = [...new Set(organisations)].flatMap((id) =>
		tiesOf(graph, id).filter((tie) => isMembership(tie) && tie.to === id)
	);
	return [...new Set(members.map(({ from }) => from))].filter((id) => id !== client).sort();
}

function isMembership({ membership }: Attested): boolean {
	return membership === 'member';
}

function obligesToDefend(graph: Graph, id: string): boolean {
	const organisation = findEntity(graph, id);
	return (
		organisation?.kind === 'organisation' &&
		organisation.obligation?.duty === 'defence' &&
		!organisation.obligation.dormant
	);
}
