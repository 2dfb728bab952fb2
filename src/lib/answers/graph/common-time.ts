import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Path, Step } from './answer.ts';
import type { Graph } from './graph.ts';
import { certainDays } from './holding.ts';
import { attestedBehind } from './read-step.ts';
import { intersect, isEmpty } from './window.ts';

/** The latest maximal stretch of the window in which every step certainly holds; undefined where there is none. */
export function commonTime(graph: Graph, path: Path, window: DayRange): DayRange | undefined {
	let common: DayRange[] = [window];
	for (const step of path.steps) {
		const days = daysOf(graph, step, window);
		common = merge(common.flatMap((mine) => days.map((theirs) => intersect(mine, theirs))));
	}
	return common.at(-1);
}

/** Days on which at least one of the step's deciding relationships certainly holds; of any, where none decides. */
function daysOf(graph: Graph, step: Step, window: DayRange): DayRange[] {
	const deciding = step.strands.filter(({ decides }) => decides);
	const strands = deciding.length === 0 ? step.strands : deciding;
	return merge(
		strands.flatMap((strand) =>
			attestedBehind(graph, strand)
				.map((tie) => certainDays(tie.period, window))
				.reduce((a, b) => a.flatMap((mine) => b.map((theirs) => intersect(mine, theirs))))
		)
	);
}

/** Sorts ranges, drops empty ones and joins those that touch. */
function merge(ranges: readonly DayRange[]): DayRange[] {
	const merged: DayRange[] = [];
	for (const range of [...ranges]
		.filter((each) => !isEmpty(each))
		.sort((a, b) => a.from - b.from)) {
		const last = merged.at(-1);
		if (last !== undefined && range.from <= last.to)
			merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
		else merged.push(range);
	}
	return merged;
}
