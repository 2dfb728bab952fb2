import type { When } from '#lib/answers/graph/filters.ts';
import { neighbourhood } from '#lib/answers/graph/neighbourhood.ts';
import { windowOf } from '#lib/answers/graph/window.ts';
import { whenJson } from '#lib/app/server/api/answer-json.ts';
import { FILTER_PARAMETERS, readFilters } from '#lib/app/server/api/filter-parameters.ts';
import { includedWith } from '#lib/app/server/api/included.ts';
import { one, readParameters, wholeNumber } from '#lib/app/server/api/parameters.ts';
import { resolveEntity } from '#lib/app/server/api/resolve.ts';
import { respondJson } from '#lib/app/server/api/respond.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import type { RequestHandler } from './$types';

const PARAMETERS = {
	depth: one('a whole number from 1 to 3', wholeNumber(1, 3)),
	...FILTER_PARAMETERS
} as const;

export const GET: RequestHandler = ({ request, url, params }) => {
	const read = readParameters(url.searchParams, PARAMETERS);
	if (!read.ok) return read.response;
	const world = loaded();
	const { graph, lexicon, freshness } = world;
	const centre = resolveEntity(lexicon, params.id);
	if (!centre.ok) return centre.response;
	const filtered = readFilters(read.value, graph.kinds);
	if (!filtered.ok) return filtered.response;
	const { filters } = filtered.value;
	const when: When = filtered.value.when ?? { mode: 'as-of', date: world.today() };
	const window = windowOf(when);
	const near = neighbourhood(graph, centre.value, read.value.depth ?? 1, filters, window);
	const { entities, relationships, sources } = includedWith(
		world,
		near.entities,
		near.relationships,
		window
	);
	return respondJson(request, freshness(), {
		revision: graph.snapshot.revision,
		effective: { ...whenJson(when), filters },
		entities,
		relationships,
		included: { sources }
	});
};
