import { fromDay, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { capitalise } from '#lib/answers/text/list.ts';
import type { Office } from '../../explorer/profiles/profile.ts';
import { heldOn, latestFirst, listTie, otherEnd, refOf } from './held.ts';

/** Who leads or serves it, or whom a leader leads or serves, those known to the latest day first. */
export function officesOf(
	graph: Graph,
	about: string,
	ties: readonly Attested[],
	day: PartialDate
): Office[] {
	return ties
		.filter(({ kind }) => kind === 'role.leads' || kind === 'role.serves')
		.sort((a, b) => lastDay(b) - lastDay(a) || latestFirst(a, b))
		.map((tie) => {
			const { horizon } = tie.period;
			return {
				...listTie(tie, day, tie.hold === undefined ? [] : [tie.hold]),
				with: refOf(graph, otherEnd(tie, about)),
				office: capitalise(tie.office ?? (tie.kind === 'role.leads' ? 'leader' : 'in its service')),
				held: heldOn(tie, day),
				...(horizon === undefined ? {} : { lastObserved: fromDay(horizon - 1).year })
			};
		});
}

/** The last day on which it may have been held, or to which anybody looked. */
function lastDay({ period }: Attested): number {
	return period.horizon ?? period.spans.at(-1)?.possible.to ?? Number.MAX_SAFE_INTEGER;
}
