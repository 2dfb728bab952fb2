import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import type { Figure } from '#lib/picture/figures/marks.ts';
import { drawTimeLine } from '#lib/picture/figures/time-line/draw-time-line.ts';
import { readTimeLine } from '#lib/picture/figures/time-line/read-rows.ts';

/** Pixels of a wide page between its margins. */
const WIDTH = 992;

/** The most important ties of an entity over time; undefined where it has none. */
export function timeLineOf(graph: Graph, id: string, today: PartialDate): Figure | undefined {
	const when = { mode: 'as-of', date: today } as const;
	const groups = readTimeLine(graph, id, windowOf(when));
	return groups.length === 0 ? undefined : drawTimeLine(graph, id, groups, { when, today }, WIDTH);
}
