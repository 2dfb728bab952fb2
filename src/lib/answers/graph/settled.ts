import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import { kindOf, type Graph } from './graph.ts';
import { tiesBetween } from './ties.ts';

const AGREEMENT = 'alignment.peace-agreement';

/** Whether opposition past its horizon lies before a peace or ceasefire between the two that is in force on those days. */
export function isSettled(graph: Graph, tie: Attested, window: DayRange): boolean {
	const { horizon } = tie.period;
	if (horizon === undefined || kindOf(graph, tie).family !== 'opposition') return false;
	return tiesBetween(graph, tie.from, tie.to).some(
		({ kind, period, evidence, opinionOnly }) =>
			kind === AGREEMENT &&
			!opinionOnly &&
			evidence.state !== 'denied' &&
			period.spans[0].possible.from >= horizon - 1 &&
			standingOn(period, window).standing === 'in-force'
	);
}
