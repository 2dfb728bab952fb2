import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { among, FLAG } from '#lib/facts/snapshot/codes.ts';
import { isAdmittedCode } from '#lib/answers/graph/walking/admit.ts';
import type { Filters } from '#lib/answers/graph/filters/filters.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { readySieve } from '#lib/answers/graph/filters/passes.ts';
import { CERTAIN, STANDING_CODES, standingAt } from '#lib/answers/graph/filters/standing-at.ts';

/** What was searched: everything, less what was withheld and why. */
export interface Scope {
	readonly entities: number;
	readonly relationships: number;
	readonly withheld: Readonly<Record<string, number>>;
}

/** Counts what a question searched over the whole data set, from the columns alone. */
export function scopeOf(graph: Graph, filters: Filters, window: DayRange): Scope {
	const { flags, count } = graph.columns.relationships;
	const sieve = readySieve(graph, filters);
	const withheld = new Map<string, number>();
	let relationships = 0;
	for (let index = 0; index < count; index++) {
		const isOpinion = ((flags[index] ?? 0) & FLAG.opinionOnly) !== 0;
		const standing = standingAt(graph.columns, index, window) & ~CERTAIN;
		const reason =
			isOpinion && filters.opinions !== true
				? 'opinion only'
				: !sieve.passes(index)
					? 'filters'
					: isAdmittedCode(standing, filters)
						? undefined
						: among(STANDING_CODES, standing);
		if (reason === undefined) relationships++;
		else withheld.set(reason, (withheld.get(reason) ?? 0) + 1);
	}
	return {
		entities: graph.entities.length,
		relationships,
		withheld: Object.fromEntries([...withheld].sort())
	};
}
