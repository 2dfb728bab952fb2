import { error } from '@sveltejs/kit';
import {
	sheetNumberIn,
	relationshipsOnSheet,
	sheetOf
} from '#lib/app/explorer/sources/sheet-of.ts';
import { IS_STATIC } from '#lib/app/service/edition.ts';
import { loadLibrary } from '../load-library.ts';
import type { PageLoad } from './$types';

/** Puts together in the browser what the file of a source has no room for. A server turns its pages itself. */
export const load: PageLoad = async ({ fetch, parent, url }) => {
	if (!IS_STATIC) error(404, { message: 'There is no such page.' });
	// While files are written, nobody has asked yet.
	if (import.meta.env.SSR) return { sheet: undefined };
	const { revision } = await parent();
	const library = await loadLibrary(fetch, revision);
	const id = url.searchParams.get('of') ?? '';
	const source = library.sourceOf(id);
	if (source === undefined) error(404, { message: `There is no source “${id.slice(0, 80)}”.` });
	const page = sheetNumberIn(url.searchParams);
	await library.need(relationshipsOnSheet(library.graph, source.id, page));
	return { sheet: sheetOf(library, source, page) };
};
