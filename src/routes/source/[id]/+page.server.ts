import { loaded } from '#lib/app/server/loaded.ts';
import { missing } from '#lib/app/server/missing.ts';
import { textsOf } from '#lib/app/server/texts-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const world = loaded();
	if (!world.graph.sources.has(params.id)) missing(world, 'source', params.id);
	const citing = world.graph.relationships.filter(({ claims }) =>
		claims.some(({ source }) => source === params.id)
	);
	return { id: params.id, texts: textsOf(citing, world.claimText) };
};
