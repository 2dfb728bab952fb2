import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { mergeRanges, intersectAll } from '#lib/answers/graph/filters/window.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { tiesOf } from '#lib/answers/graph/ties.ts';
import type { Contest, OpposedSides, Side, SideLine } from '../../explorer/profiles/profile.ts';
import { findEntity } from '#lib/answers/graph/graph.ts';
import { heldOn, latestFirst, listTie, refOf } from './held.ts';

/** The conflicts that an actor took part in, the latest first, each with those who then stood on the opposing side of its pair. */
export function contestsOf(
	graph: Graph,
	about: string,
	ties: readonly Attested[],
	day: PartialDate
): Contest[] {
	return ties
		.filter(({ kind, from }) => kind === 'role.party-to' && from === about)
		.sort(latestFirst)
		.map((tie) => ({
			...listTie(tie, day),
			with: refOf(graph, tie.to),
			part: tie.party?.part ?? 'primary',
			against: opponentsOf(graph, tie).map((id) => refOf(graph, id)),
			held: heldOn(tie, day)
		}));
}

function opponentsOf(graph: Graph, mine: Attested): string[] {
	const opposing = tiesOf(graph, mine.to).filter(
		({ kind, party, period }) =>
			kind === 'role.party-to' &&
			party !== undefined &&
			party.pair === mine.party?.pair &&
			party.side !== mine.party.side &&
			party.part === 'primary' &&
			intersectAll(daysOf({ period }), daysOf(mine)).length > 0
	);
	return [...new Set(opposing.map(({ from }) => from))];
}

function daysOf({ period }: Pick<Attested, 'period'>) {
	return mergeRanges(period.spans.map(({ possible }) => possible));
}

/** The opposed pairs of a conflict in the order of its record, each side with its primary and secondary parties from the earliest on. */
export function sidesOf(
	graph: Graph,
	conflict: string,
	ties: readonly Attested[],
	day: PartialDate
): OpposedSides[] {
	const entity = findEntity(graph, conflict);
	if (entity?.kind !== 'conflict') return [];
	const parties = ties
		.filter(({ kind, to }) => kind === 'role.party-to' && to === conflict)
		.sort((a, b) => -latestFirst(a, b));
	const sideOf = (pair: string, side: string): Side => {
		const own = parties.filter(({ party }) => party?.pair === pair && party.side === side);
		const part = (wanted: 'primary' | 'secondary'): SideLine[] =>
			own
				.filter(({ party }) => party?.part === wanted)
				.map((tie) => ({ ...listTie(tie, day), with: refOf(graph, tie.from) }));
		return { primary: part('primary'), secondary: part('secondary') };
	};
	return entity.pairs
		.map(({ id, sides: [one, other] }): OpposedSides => ({
			id,
			sides: [sideOf(id, one), sideOf(id, other)]
		}))
		.filter(({ sides }) =>
			sides.some(({ primary, secondary }) => primary.length + secondary.length > 0)
		);
}
