import type { Attested } from '#lib/facts/model/relationship.ts';
import { findEntity, type Graph } from '../../graph/graph.ts';
import { tiesOf } from '../../graph/ties.ts';

/** The pairs of actors, each sorted, whose sign a tie may bear on: its own ends; of a part in a conflict, all who take part in that pair; of a membership, all who are bound through that organisation. */
export function pairsTouched(graph: Graph, tie: Attested): (readonly [string, string])[] {
	const others = fellows(graph, tie).filter((id) => id !== tie.from);
	const ends = tie.party === undefined ? [tie.to, ...others] : others;
	return [...new Set(ends)].map((id) => (tie.from < id ? [tie.from, id] : [id, tie.from]));
}

function fellows(graph: Graph, { to, party, membership }: Attested): string[] {
	if (party !== undefined)
		return tiesOf(graph, to)
			.filter((other) => other.to === to && other.party?.pair === party.pair)
			.map(({ from }) => from);
	const organisation = membership === undefined ? undefined : findEntity(graph, to);
	if (organisation?.kind !== 'organisation' || organisation.obligation === undefined) return [];
	return tiesOf(graph, to)
		.filter((other) => other.to === to && other.membership !== undefined)
		.map(({ from }) => from);
}
