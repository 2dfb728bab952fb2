import { loaded } from '#lib/app/server/loaded.ts';
import { missing } from '#lib/app/server/missing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const world = loaded();
	if (!world.graph.indexOfEntity.has(params.id)) missing(world, 'entity', params.id);
	return { id: params.id };
};
