import type { Filters } from '../../graph/filters/filters.ts';
import { claimFiltersOf } from '../../graph/filters/passes.ts';

/** The filters for what stands behind a contest: the parts of the clients, who else is backed, how the backers stand to each other. Those that look at claims alone; asked for contested backing only, the rest may be uncontested. */
export function filtersBehind(filters: Filters): Filters {
	const { contested, ...rest } = claimFiltersOf(filters);
	return contested === 'out' ? { ...rest, contested } : rest;
}
