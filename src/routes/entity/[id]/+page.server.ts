import { resolve } from '$app/paths';
import { findEntity } from '#lib/answers/graph/graph.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import { missing } from '#lib/app/server/missing.ts';
import { rememberedProfile } from '#lib/app/server/profiles/remembered-profile.ts';
import { writtenOut } from '#lib/app/server/written-out.ts';
import { IS_STATIC } from '#lib/app/service/edition.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A file is read as it stands: see docs/adr/0043-pages-of-records-are-plain-files.md. */
export const csr = !IS_STATIC;

export const entries: EntryGenerator = () => {
	const { entities, retired } = writtenOut(loaded());
	return [...entities, ...retired.entities].map((id) => ({ id }));
};

export const load: PageServerLoad = ({ params }) => {
	const world = loaded();
	const entity = findEntity(world.graph, params.id);
	if (entity === undefined) return missing(world, 'entity', params.id);
	return { profile: rememberedProfile(world, entity, resolve('/')) };
};
