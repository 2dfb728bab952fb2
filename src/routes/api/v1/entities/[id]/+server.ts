import { findEntity } from '#lib/answers/graph/graph.ts';
import { tiesOf } from '#lib/answers/graph/ties.ts';
import { plainEntity } from '#lib/exchange/plain-records.ts';
import { includedWith } from '#lib/app/server/api/included.ts';
import { readParameters } from '#lib/app/server/api/parameters.ts';
import { noRecord } from '#lib/app/server/api/resolve.ts';
import { respondJson } from '#lib/app/server/api/respond.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params }) => {
	const read = readParameters(url.searchParams, {});
	if (!read.ok) return read.response;
	const { graph, freshness, ...rest } = loaded();
	const entity = findEntity(graph, params.id);
	if (entity === undefined) return noRecord(graph, 'entity', params.id);
	const relationships = tiesOf(graph, entity.id).map(({ id }) => id);
	return respondJson(request, freshness(), {
		revision: graph.snapshot.revision,
		entity: plainEntity(entity),
		included: includedWith({ graph, freshness, ...rest }, [entity.id], relationships)
	});
};
