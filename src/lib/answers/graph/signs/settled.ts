import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { DENIED, FLAG, LATEST } from '#lib/facts/snapshot/codes.ts';
import { kindAt, type Graph } from '../graph.ts';
import { CERTAIN, IN_FORCE, standingAt } from '../filters/standing-at.ts';
import { runBetween } from '../ties.ts';

const AGREEMENT = 'alignment.peace-agreement';

/** Whether opposition past its horizon lies before a peace or ceasefire between the two that is in force on those days. */
export function isSettledAt(graph: Graph, index: number, window: DayRange): boolean {
	const { from, to, horizon } = graph.columns.relationships;
	const last = horizon[index] ?? LATEST;
	if (last === LATEST || kindAt(graph, index).family !== 'opposition') return false;
	const [start, end] = runBetween(graph, from[index] ?? 0, to[index] ?? 0);
	return graph.arcs
		.subarray(start, end)
		.some((tie) => kindAt(graph, tie).id === AGREEMENT && settles(graph, tie, last, window));
}

function settles({ columns }: Graph, tie: number, last: number, window: DayRange): boolean {
	const { evidence, flags, spanRows } = columns.relationships;
	return (
		evidence[tie] !== DENIED &&
		((flags[tie] ?? 0) & FLAG.opinionOnly) === 0 &&
		(columns.spans.possibleFrom[spanRows[tie] ?? 0] ?? 0) >= last - 1 &&
		(standingAt(columns, tie, window) & ~CERTAIN) === IN_FORCE
	);
}
