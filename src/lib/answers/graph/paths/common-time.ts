import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Path, Step } from '../answer.ts';
import type { Graph } from '../graph.ts';
import { certainDaysAt } from '../filters/holding-at.ts';
import { indicesBehind } from '../signs/read-step.ts';
import { intersectAll, mergeRanges } from '../filters/window.ts';

/** The maximal stretches of the window in which every step certainly holds, in order; none where they never hold together. */
export function commonTimes(graph: Graph, path: Path, window: DayRange): readonly DayRange[] {
	return path.steps
		.map((step) => daysOf(graph, step, window))
		.reduce(intersectAll, [window] as readonly DayRange[]);
}

/** Days on which at least one relationship of the step certainly holds, whatever decides its sign over the whole window. */
function daysOf(graph: Graph, step: Step, window: DayRange): readonly DayRange[] {
	return mergeRanges(
		step.strands.flatMap((strand) =>
			indicesBehind(graph, strand)
				.map((index) => certainDaysAt(graph.columns, index, window))
				.reduce(intersectAll)
		)
	);
}
