import { NO_FILTERS, type Filters } from '#lib/answers/graph/filters/filters.ts';
import { without } from './without.ts';
import type { View } from './view.ts';

type ListFilter = 'families' | 'kinds' | 'layers' | 'entityKinds' | 'sources';

/** Sets one filter, or removes it where the value is undefined. */
export function setFilter<K extends keyof Filters>(
	view: View,
	name: K,
	value: Filters[K] | undefined
): View {
	const filters =
		value === undefined ? without(view.filters, name) : { ...view.filters, [name]: value };
	return { ...view, filters };
}

/**
 * Switches one value of a list filter, as a legend row does: from "all" the
 * first switch takes that value out; when all are in again the filter is gone.
 * The list keeps the order of `all`.
 */
export function toggleFilter<K extends ListFilter>(
	view: View,
	name: K,
	value: NonNullable<Filters[K]>[number],
	all: NonNullable<Filters[K]>
): View {
	const everything: readonly string[] = all;
	const current: readonly string[] = view.filters[name] ?? all;
	const next = everything.filter((one) => (one === value) !== current.includes(one));
	const filter = next.length === everything.length ? undefined : (next as unknown as Filters[K]);
	return setFilter(view, name, filter);
}

/** Drops every filter. */
export function clearFilters(view: View): View {
	return { ...view, filters: NO_FILTERS };
}
