import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Filters } from '../../graph/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import { certainDays } from '../../graph/holding.ts';
import { passes } from '../../graph/passes.ts';
import { backingOf, type Deed } from './deed.ts';
import { fightingDeeds } from './fighting-deeds.ts';
import { filtersBehind } from './filters-behind.ts';

/** A deed with whom it is done for and against whom. */
export interface AimedDeed extends Deed {
	readonly client: string;
	readonly opponent: string;
}

/** What is told of one conflict. */
export interface Theatre {
	readonly conflict: string;
	/** Deeds by client, then by the opponent they are done against. */
	readonly deeds: ReadonlyMap<string, ReadonlyMap<string, readonly Deed[]>>;
	/** Ties of parties to the conflict that pass. */
	readonly parts: readonly Attested[];
}

/** Acts of backing up to a day, by conflict, client and opponent, gathered in one pass over the relationships: support given in the conflict, and the fighting of secondary parties. Conflicts in the order of their ids. */
export function gatherDeeds(
	graph: Graph,
	conflicts: readonly string[],
	filters: Filters,
	until: DayRange
): Theatre[] {
	const behind = filtersBehind(filters);
	const asked = new Set(conflicts);
	const theatres = new Map<string, { deeds: AimedDeed[]; parts: Attested[] }>();
	const theatre = (conflict: string) => {
		const known = theatres.get(conflict) ?? { deeds: [], parts: [] };
		theatres.set(conflict, known);
		return known;
	};
	for (const tie of graph.relationships) {
		const isPart = tie.party !== undefined;
		const conflict = isPart ? tie.to : tie.in;
		if (conflict === undefined || (asked.size > 0 && !asked.has(conflict))) continue;
		if (!passes(graph, tie, behind)) continue;
		const { parts, deeds } = theatre(conflict);
		if (isPart) parts.push(tie);
		else deeds.push(...supportingDeeds(graph, tie, filters, until));
	}
	return [...theatres]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([conflict, { deeds, parts }]) => ({
			conflict,
			deeds: byAim([...deeds, ...fightingDeeds(graph, parts, filters, until)]),
			parts
		}));
}

function supportingDeeds(
	graph: Graph,
	tie: Attested,
	filters: Filters,
	until: DayRange
): AimedDeed[] {
	const reading = backingOf(graph, tie);
	if (reading === undefined || tie.against === undefined) return [];
	return [
		{
			by: tie.from,
			client: tie.to,
			opponent: tie.against,
			ties: [tie],
			days: certainDays(tie.period, until),
			possible: reading === 'possible',
			asked: passes(graph, tie, filters)
		}
	];
}

function byAim(deeds: readonly AimedDeed[]): Map<string, Map<string, Deed[]>> {
	const aimed = new Map<string, Map<string, Deed[]>>();
	for (const deed of deeds) {
		if (deed.days.length === 0) continue;
		const against = aimed.get(deed.client) ?? new Map<string, Deed[]>();
		aimed.set(deed.client, against);
		const known = against.get(deed.opponent);
		if (known === undefined) against.set(deed.opponent, [deed]);
		else known.push(deed);
	}
	return aimed;
}
