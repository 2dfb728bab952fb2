import { findRelationship } from '#lib/answers/graph/graph.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import { missing } from '#lib/app/server/missing.ts';
import { textsOf } from '#lib/app/server/texts-of.ts';
import { writtenOut } from '#lib/app/server/written-out.ts';
import { IS_STATIC } from '#lib/app/service/edition.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A file is read as it stands: see docs/adr/0043-pages-of-records-are-plain-files.md. */
export const csr = !IS_STATIC;

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
