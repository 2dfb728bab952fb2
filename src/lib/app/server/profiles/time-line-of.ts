import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { drawTimeLine } from '#lib/picture/figures/time-line/draw-time-line.ts';
import { readTimeLine } from '#lib/picture/figures/time-line/read-rows.ts';
import type { Profile } from '../../explorer/profiles/profile.ts';
import { IS_STATIC } from '../../service/edition.ts';

/** Pixels between the margins of a wide page, and of one on a phone. */
const WIDTHS = { wide: 992, narrow: 328 } as const;

/** The most important ties of an entity over time; undefined where it has none. For a phone's page, too, where it is a file: a server's page would send both drawings twice, for those who read and for its program. */
export function timeLineOf(graph: Graph, id: string, today: PartialDate): Profile['timeLine'] {
	const when = { mode: 'as-of', date: today } as const;
	const groups = readTimeLine(graph, id, windowOf(when));
	if (groups.length === 0) return undefined;
	const draw = (width: number) => drawTimeLine(graph, id, groups, { when, today }, width);
	const wide = draw(WIDTHS.wide);
	return IS_STATIC ? { wide, narrow: draw(WIDTHS.narrow) } : { wide };
}
