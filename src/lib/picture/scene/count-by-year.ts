import { toDay } from '#lib/facts/model/partial-date.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import { isAdmittedCode } from '#lib/answers/graph/walking/admit.ts';
import { kindAt, type Graph } from '#lib/answers/graph/graph.ts';
import { readySieve } from '#lib/answers/graph/filters/passes.ts';
import { CERTAIN, standingAt } from '#lib/answers/graph/filters/standing-at.ts';
import type { View } from '../view/view.ts';

const IN_FORCE_ONLY = { standing: 'in-force' } as const;

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
	const sieve = readySieve(graph, filters);
	for (let index = 0; index < graph.columns.relationships.count; index++) {
		if (!sieve.passes(index)) continue;
		const { family } = kindAt(graph, index);
		for (const { range, counts } of years)
			if (isAdmittedCode(standingAt(graph.columns, index, range) & ~CERTAIN, IN_FORCE_ONLY))
				counts[family]++;
	}
	return years.map(({ year, counts }) => ({ year, counts }));
}
