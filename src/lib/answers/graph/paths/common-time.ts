import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Path, Step } from '../answer.ts';
import { certainDaysAt } from '../filters/holding-at.ts';
import { indicesBehind } from '../signs/behind.ts';
import { intersectAll, mergeRanges } from '../filters/window.ts';
import type { Walk } from '../walking/walk.ts';

/** The maximal stretches of the walk's window in which every step certainly holds, in order; none where they never hold together. */
export function commonTimes(walk: Walk, path: Path): readonly DayRange[] {
	let common: readonly DayRange[] = [walk.walking.window];
	for (const step of path.steps) {
		common = intersectAll(common, daysOf(walk, step));
		if (common.length === 0) break;
	}
	return common;
}

/** Days on which at least one relationship of the step certainly holds, whatever decides its sign over the whole window; worked out once a step. */
function daysOf(walk: Walk, step: Step): readonly DayRange[] {
	const known = walk.judged.days.get(step);
	if (known !== undefined) return known;
	const { graph, walking } = walk;
	const days = mergeRanges(
		step.strands.flatMap((strand) =>
			indicesBehind(graph, strand)
				.map((index) => certainDaysAt(graph.columns, index, walking.window))
				.reduce(intersectAll)
		)
	);
	walk.judged.days.set(step, days);
	return days;
}
