import { findRelationship } from '#lib/answers/graph/graph.ts';
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
	const tie = findRelationship(world.graph, params.id);
	if (tie === undefined) return noRecord(world.graph, 'relationship', params.id);
	const { relationships, ...included } = includedWith(world, [], [tie.id]);
	const [relationship] = relationships as readonly unknown[];
	return respondJson(request, world.freshness(), {
		revision: world.graph.snapshot.revision,
		relationship,
		included
	});
};
