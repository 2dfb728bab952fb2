import * as v from 'valibot';
import { ALL_TIME, windowOf } from '#lib/answers/graph/window.ts';
import { isShown } from '#lib/answers/graph/neighbourhood.ts';
import { passes } from '#lib/answers/graph/passes.ts';
import { FILTER_PARAMETERS, readFilters } from '#lib/app/server/api/filter-parameters.ts';
import { dayOf, includedWith } from '#lib/app/server/api/included.ts';
import { PAGE_PARAMETERS, pageOf } from '#lib/app/server/api/page-of.ts';
import { one, readParameters } from '#lib/app/server/api/parameters.ts';
import { resolveEntities } from '#lib/app/server/api/resolve.ts';
import { respondJson } from '#lib/app/server/api/respond.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import type { RequestHandler } from './$types';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const PARAMETERS = {
	entity: one('the id or name of an entity', name),
	with: one('the id or name of a second entity', name),
	...FILTER_PARAMETERS,
	...PAGE_PARAMETERS
} as const;

export const GET: RequestHandler = ({ request, url }) => {
	const read = readParameters(url.searchParams, PARAMETERS);
	if (!read.ok) return read.response;
	const world = loaded();
	const { graph, lexicon, freshness } = world;
	const filtered = readFilters(read.value, graph.kinds);
	if (!filtered.ok) return filtered.response;
	const names = [read.value.entity, read.value.with].filter((each) => each !== undefined);
	const ends = resolveEntities(lexicon, names);
	if (!ends.ok) return ends.response;
	const { filters, when } = filtered.value;
	const window = when === undefined ? ALL_TIME : windowOf(when);
	const found = graph.relationships
		.filter(({ from, to }) => ends.value.every((id) => id === from || id === to))
		.filter((tie) =>
			when === undefined ? passes(graph, tie, filters) : isShown(graph, tie.id, filters, window)
		)
		.map(({ id }) => id);
	const { total, page } = pageOf(found, read.value);
	const { relationships } = includedWith(
		world,
		[],
		page,
		when === undefined ? dayOf(world) : window
	);
	return respondJson(request, freshness(), {
		revision: graph.snapshot.revision,
		total,
		relationships
	});
};
