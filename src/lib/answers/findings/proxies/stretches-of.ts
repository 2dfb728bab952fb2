import { dayAfter, firstDay, type DayRange } from '#lib/facts/model/partial-date.ts';
import type { Graph } from '../../graph/graph.ts';
import { findConflict } from '../../graph/signs/opponents.ts';
import { ALL_TIME } from '../../graph/filters/window.ts';
import { daysWithout } from './days-without.ts';

/** The stretches inside which nobody may back both sides: each episode of a conflict, then the times before, between and after them. All time where it has no episodes. */
export function stretchesOf(graph: Graph, conflict: string): readonly DayRange[] {
	const episodes = (findConflict(graph, conflict)?.episodes ?? []).map(
		({ since, until }): DayRange => ({
			from: firstDay(since),
			to: until === undefined ? Infinity : dayAfter(until)
		})
	);
	return [...episodes, ...daysWithout([ALL_TIME], episodes)];
}
