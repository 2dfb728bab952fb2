import { respondJson } from '#lib/app/server/api/respond.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) => {
	const { graph, freshness } = loaded();
	return respondJson(request, freshness(), {
		status: 'ok',
		revision: graph.snapshot.revision,
		entities: graph.entities.length,
		relationships: graph.relationships.length,
		sources: graph.sources.size
	});
};
