import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Day } from '#lib/facts/model/partial-date.ts';
import type { Sign, Step } from '../../graph/answer.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import { readPair } from '../../graph/signs/read-pair.ts';
import { attestedBehind } from '../../graph/signs/behind.ts';
import { dayOf, standingAtClose } from './change-of-tie.ts';
import type { Turn } from './changes.ts';

/** How two actors stand to each other on a day, by the rules of steps; undefined where nothing joins them. */
export function readOn(
	graph: Graph,
	[a, b]: readonly [string, string],
	filters: Filters,
	day: Day
): Step | undefined {
	return readPair(graph, a, b, { filters, window: dayOf(day), hubs: false }, 'any');
}

/** The turn of two actors between two days: both signed, and not alike. What joins nobody before or after, or carries no sign, appears or ends; it does not turn. */
export function turnOf(
	graph: Graph,
	between: readonly [string, string],
	filters: Filters,
	from: Day,
	to: Day
): Turn | undefined {
	const [then, now] = [readOn(graph, between, filters, from), readOn(graph, between, filters, to)];
	if (then === undefined || now === undefined || then.sign === now.sign) return undefined;
	if (!isSigned(then.sign) || !isSigned(now.sign)) return undefined;
	const [before, after] = [decidingTies(graph, then), decidingTies(graph, now)];
	const lapsed = before.filter(
		(tie) =>
			standingAtClose(tie.period, from) !== 'last-observed' &&
			standingAtClose(tie.period, to) === 'last-observed'
	);
	return {
		between,
		before: then.sign,
		after: now.sign,
		relationships: idsOf([...before, ...after]),
		lapsed: idsOf(lapsed)
	};
}

function decidingTies(graph: Graph, { strands }: Step): Attested[] {
	return strands
		.filter(({ decides }) => decides)
		.flatMap((strand): readonly Attested[] => attestedBehind(graph, strand));
}

function idsOf(ties: readonly Attested[]): string[] {
	return [...new Set(ties.map(({ id }) => id))].sort();
}

function isSigned(sign: Sign): boolean {
	return sign === '+' || sign === '-' || sign === 'mixed';
}
