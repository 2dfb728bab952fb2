import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Filters } from '../../graph/filters.ts';
import { findEntity, type Graph } from '../../graph/graph.ts';
import { certainDays } from '../../graph/holding.ts';
import { passes } from '../../graph/passes.ts';
import { intersectAll } from '../../graph/window.ts';
import type { AimedDeed } from './gather-deeds.ts';

/** The fighting of secondary parties of one conflict: an act of troops for each primary of their side, against each primary of the other, on the days on which all three take part (rule 5 of the data model). Derived: none where derived ties are filtered out. */
export function fightingDeeds(
	graph: Graph,
	parts: readonly Attested[],
	filters: Filters,
	until: DayRange
): AimedDeed[] {
	if (filters.derived === 'out') return [];
	const days = ({ period }: Attested) => certainDays(period, until);
	const isPart = (tie: Attested, of: Attested, part: 'primary' | 'secondary') =>
		tie.party?.pair === of.party?.pair && tie.party?.part === part;
	return parts.flatMap((tie) => {
		if (tie.party?.part !== 'secondary') return [];
		const primaries = parts.filter((each) => isPart(each, tie, 'primary'));
		const own = primaries.filter(({ party }) => party?.side === tie.party?.side);
		const opposing = primaries.filter(({ party }) => party?.side !== tie.party?.side);
		return own.flatMap((client) => {
			const beside = intersectAll(days(tie), days(client));
			const asked = isAskedFor(graph, tie, client.from, filters);
			if (beside.length === 0) return [];
			return opposing.map((opponent): AimedDeed => ({
				by: tie.from,
				client: client.from,
				opponent: opponent.from,
				ties: [tie],
				days: intersectAll(beside, days(opponent)),
				possible: false,
				asked
			}));
		});
	});
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
