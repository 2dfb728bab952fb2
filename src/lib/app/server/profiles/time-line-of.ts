import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { drawTimeLine } from '#lib/picture/figures/time-line/draw-time-line.ts';
import { readTimeLine } from '#lib/picture/figures/time-line/read-rows.ts';
import type { Profile } from '../../explorer/profiles/profile.ts';

/** Pixels between the margins of a wide page, and of one on a phone. */
const WIDTHS = { wide: 992, narrow: 328 } as const;

/** The most important ties of an entity over time, drawn for both sorts of page: a drawing made smaller could not be read. Undefined where it has none. */
export function timeLineOf(graph: Graph, id: string, today: PartialDate): Profile['timeLine'] {
	const when = { mode: 'as-of', date: today } as const;
	const groups = readTimeLine(graph, id, windowOf(when));
	if (groups.length === 0) return undefined;
	const draw = (width: number) => drawTimeLine(graph, id, groups, { when, today }, width);
	return { wide: draw(WIDTHS.wide), narrow: draw(WIDTHS.narrow) };
}
