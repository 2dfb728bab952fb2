import { plainSource } from '#lib/exchange/plain-records.ts';
import { includedWith } from '#lib/app/server/api/included.ts';
import { readParameters } from '#lib/app/server/api/parameters.ts';
import { noRecord } from '#lib/app/server/api/resolve.ts';
import { respondJson } from '#lib/app/server/api/respond.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params }) => {
	const read = readParameters(url.searchParams, {});
	if (!read.ok) return read.response;
	const world = loaded();
	const { graph, freshness } = world;
	const source = graph.sources.get(params.id);
	if (source === undefined) return noRecord(graph, 'source', params.id);
	const resting = graph.relationships
		.filter(({ claims }) => claims.some((claim) => claim.source === source.id))
		.map(({ id }) => id);
	return respondJson(request, freshness(), {
		revision: graph.snapshot.revision,
		source: plainSource(source),
		included: includedWith(world, [], resting)
	});
};
