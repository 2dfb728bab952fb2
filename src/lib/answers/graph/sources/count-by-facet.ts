import { selectSources, type Library } from './select-sources.ts';
import { facetOf, type SourceFacet, type SourceQuery } from './source-query.ts';

/** How many sources each choice of a facet would give within the other conditions of a query; what does not say is left out. */
export function countByFacet(
	library: Library,
	query: SourceQuery,
	facet: SourceFacet
): ReadonlyMap<string, number> {
	const { [facet]: _own, ...others } = query;
	const counts = new Map<string, number>();
	for (const source of selectSources(library, others)) {
		const value = facetOf(source, facet);
		if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}
