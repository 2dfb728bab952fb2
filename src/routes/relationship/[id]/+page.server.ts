import { findRelationship } from '#lib/answers/graph/graph.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import { missing } from '#lib/app/server/missing.ts';
import { textsOf } from '#lib/app/server/texts-of.ts';
import { writtenOut } from '#lib/app/server/written-out.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => {
	const { relationships, retired } = writtenOut(loaded());
	return [...relationships, ...retired.relationships].map((id) => ({ id }));
};

export const load: PageServerLoad = ({ params }) => {
	const world = loaded();
	const tie = findRelationship(world.graph, params.id);
	if (tie === undefined) return missing(world, 'relationship', params.id);
	return { id: tie.id, atHand: textsOf([tie], world) };
};
