import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { certainDays, possibleDays } from '../../graph/filters/holding.ts';
import { passes } from '../../graph/filters/passes.ts';
import { ALL_TIME } from '../../graph/filters/window.ts';
import { backingOf, isAlleged, type Deed } from './deed.ts';
import { groupBy } from './group-by.ts';
import type { Search } from './search.ts';

/** What is told of one conflict. */
export interface Theatre {
	readonly conflict: string;
	/** Support given in it, by client, then by the opponent it is given against. */
	readonly support: ReadonlyMap<string, ReadonlyMap<string, readonly Deed[]>>;
	/** Days on which forces of an entity may be there under a mandate, by entity. */
	readonly mandated: ReadonlyMap<string, readonly DayRange[]>;
	/** Ties of parties to it that pass, by party. */
	readonly parts: ReadonlyMap<string, readonly Attested[]>;
	/** The same, by opposed pair. */
	readonly pairs: ReadonlyMap<string, readonly Attested[]>;
}

interface AimedDeed extends Deed {
	readonly client: string;
	readonly opponent: string;
}

/** Support and parts by conflict, gathered in one pass over the relationships; support up to the last day asked about. Conflicts in the order of their ids. */
export function gatherTheatres(search: Search): Theatre[] {
	const { graph, request, behind } = search;
	const asked = new Set(request.conflicts);
	const theatres = new Map<
		string,
		{ deeds: AimedDeed[]; parts: Attested[]; mandated: Attested[] }
	>();
	for (const tie of graph.relationships) {
		const isPart = tie.party !== undefined;
		const conflict = isPart ? tie.to : tie.in;
		if (conflict === undefined || (asked.size > 0 && !asked.has(conflict))) continue;
		if (!passes(graph, tie, behind)) continue;
		const theatre = theatres.get(conflict) ?? { deeds: [], parts: [], mandated: [] };
		theatres.set(conflict, theatre);
		if (isPart) theatre.parts.push(tie);
		else if (tie.mandate !== undefined) theatre.mandated.push(tie);
		else theatre.deeds.push(...supportBy(search, tie));
	}
	return [...theatres]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([conflict, { deeds, parts, mandated }]) => ({
			conflict,
			support: byAim(deeds),
			mandated: daysByDoer(mandated),
			parts: groupBy(parts, ({ from }) => from),
			pairs: groupBy(parts, ({ party }) => party?.pair ?? '')
		}));
}

function supportBy({ graph, request, until }: Search, tie: Attested): AimedDeed[] {
	const reading = backingOf(graph, tie);
	const days = certainDays(tie.period, until);
	if (reading === undefined || tie.against === undefined || days.length === 0) return [];
	return [
		{
			by: tie.from,
			client: tie.to,
			opponent: tie.against,
			ties: [tie],
			days,
			possible: reading === 'possible',
			alleged: isAlleged(tie, request.filters),
			asked: passes(graph, tie, request.filters)
		}
	];
}

function daysByDoer(ties: readonly Attested[]): Map<string, DayRange[]> {
	return new Map(
		[...groupBy(ties, ({ from }) => from)].map(
			([by, own]) => [by, own.flatMap(({ period }) => possibleDays(period, ALL_TIME))] as const
		)
	);
}

function byAim(deeds: readonly AimedDeed[]): Map<string, Map<string, AimedDeed[]>> {
	return new Map(
		[...groupBy(deeds, ({ client }) => client)].map(
			([client, own]) => [client, groupBy(own, ({ opponent }) => opponent)] as const
		)
	);
}
