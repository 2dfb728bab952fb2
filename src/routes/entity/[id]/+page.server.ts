import { findEntity } from '#lib/answers/graph/graph.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import { missing } from '#lib/app/server/missing.ts';
import { textsAt } from '#lib/app/server/texts-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const world = loaded();
	const entity = findEntity(world.graph, params.id);
	if (entity === undefined) return missing(world, 'entity', params.id);
	return { id: entity.id, atHand: textsAt([], entity.sources, world) };
};
