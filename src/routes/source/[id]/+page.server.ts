import { sheetNumberIn, sheetOf } from '#lib/app/explorer/sources/sheet-of.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import { missing } from '#lib/app/server/missing.ts';
import { writtenOut } from '#lib/app/server/written-out.ts';
import { IS_STATIC } from '#lib/app/service/edition.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A file is read as it stands: see docs/adr/0043-pages-of-records-are-plain-files.md. */
export const csr = !IS_STATIC;

export const entries: EntryGenerator = () => writtenOut(loaded()).sources.map((id) => ({ id }));

export const load: PageServerLoad = ({ params, url }) => {
	const world = loaded();
	const source = world.sourceOf(params.id);
	if (source === undefined) return missing(world, 'source', params.id);
	// What is written out as a file has no query, and must not look for one.
	return { sheet: sheetOf(world, source, sheetNumberIn(new URL(url.href).searchParams)) };
};
