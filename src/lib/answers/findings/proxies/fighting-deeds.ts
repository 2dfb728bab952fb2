import type { Attested } from '#lib/facts/model/relationship.ts';
import { findEntity, type Graph } from '../../graph/graph.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import { certainDays } from '../../graph/filters/holding.ts';
import { passes } from '../../graph/filters/passes.ts';
import { intersectAll } from '../../graph/filters/window.ts';
import { daysWithout } from './days-without.ts';
import { isAlleged, type Deed } from './deed.ts';
import type { Theatre } from './gather-theatres.ts';
import type { Search } from './search.ts';

/** What secondary parties do for a client against an opponent, both primaries on opposite sides of a pair: to fight beside one is an act of troops, on the days on which all three take part (rule 5 of the data model) and it has no mandated force there. Derived: none where derived ties are filtered out. */
export function fightingDeeds(
	{ graph, request, until }: Search,
	{ parts, pairs, mandated }: Theatre,
	client: string,
	opponent: string
): Deed[] {
	if (request.filters.derived === 'out') return [];
	const days = ({ period }: Attested) => certainDays(period, until);
	return primaries(parts.get(client)).flatMap((mine) =>
		primaries(parts.get(opponent)).flatMap((theirs) => {
			if (!isOpposite(mine, theirs)) return [];
			const fought = intersectAll(days(mine), days(theirs));
			if (fought.length === 0) return [];
			return (pairs.get(mine.party?.pair ?? '') ?? []).flatMap((tie): Deed[] => {
				if (tie.party?.part !== 'secondary' || tie.party.side !== mine.party?.side) return [];
				const own = daysWithout(days(tie), mandated.get(tie.from) ?? []);
				const beside = intersectAll(own, fought);
				if (beside.length === 0) return [];
				const asked = isAskedFor(graph, tie, client, request.filters);
				const alleged = isAlleged(tie, request.filters);
				return [{ by: tie.from, ties: [tie], days: beside, possible: false, alleged, asked }];
			});
		})
	);
}

/** Pairs of primaries, each sorted, who stand on opposite sides where somebody fights beside one of them. */
export function foughtOver({ pairs }: Theatre): (readonly [string, string])[] {
	return [...pairs.values()].flatMap((parts) => {
		if (parts.every(({ party }) => party?.part !== 'secondary')) return [];
		const own = primaries(parts);
		return own.flatMap((mine) =>
			own
				.filter((theirs) => mine.from < theirs.from && isOpposite(mine, theirs))
				.map((theirs) => [mine.from, theirs.from] as const)
		);
	});
}

function primaries(parts: readonly Attested[] | undefined): readonly Attested[] {
	return (parts ?? []).filter(({ party }) => party?.part === 'primary');
}

function isOpposite(mine: Attested, theirs: Attested): boolean {
	return mine.party?.pair === theirs.party?.pair && mine.party?.side !== theirs.party?.side;
}

/** To fight beside somebody is support by troops, whatever family the part in the conflict is of; its ends are the two who stand together. */
function isAskedFor(
	graph: Graph,
	tie: Attested,
	client: string,
	{ families, layers, kinds, entityKinds, ...filters }: Filters
): boolean {
	const isEnd = (id: string) => {
		const entity = findEntity(graph, id);
		return entity !== undefined && entityKinds?.includes(entity.kind) === true;
	};
	return (
		(families === undefined || families.includes('support')) &&
		(layers === undefined || layers.includes('act')) &&
		(kinds === undefined || kinds.includes('support.troops')) &&
		(entityKinds === undefined || (isEnd(tie.from) && isEnd(client))) &&
		passes(graph, tie, filters)
	);
}
