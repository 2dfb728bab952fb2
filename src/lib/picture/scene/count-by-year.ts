import { toDay } from '#lib/facts/model/partial-date.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import { isAdmitted } from '#lib/answers/graph/walking/admit.ts';
import { kindOf, type Graph } from '#lib/answers/graph/graph.ts';
import { passes } from '#lib/answers/graph/filters/passes.ts';
import type { View } from '../view/view.ts';

/** How many relationships of each family stand on some day of each year, under the view's filters; ties past their horizon count only where they were observed. O(relationships × years). */
export function countByYear(
	graph: Graph,
	{ filters }: View,
	first: number,
	last: number
): { readonly year: number; readonly counts: Readonly<Record<Family, number>> }[] {
	const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
		year: first + index,
		range: { from: toDay(first + index, 1, 1), to: toDay(first + index + 1, 1, 1) },
		counts: { support: 0, opposition: 0, alignment: 0, role: 0 }
	}));
	for (const tie of graph.relationships) {
		if (!passes(graph, tie, filters)) continue;
		const { family } = kindOf(graph, tie);
		for (const { range, counts } of years)
			if (isAdmitted(standingOn(tie.period, range).standing, { standing: 'in-force' }))
				counts[family]++;
	}
	return years.map(({ year, counts }) => ({ year, counts }));
}
