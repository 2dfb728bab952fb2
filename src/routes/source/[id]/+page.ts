import { isLeftToBrowser } from '#lib/app/service/edition.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch, parent, url }) => {
	if (!isLeftToBrowser(url)) return data;
	const { revision } = await parent();
	const [{ loadLibrary }, { relationshipsOnSheet, sheetNumberIn, sheetOf }] = await Promise.all([
		import('../../load-library.ts'),
		import('#lib/app/explorer/sources/sheet-of.ts')
	]);
	const library = await loadLibrary(fetch, revision);
	const { source } = data.sheet;
	const page = sheetNumberIn(url.searchParams);
	await library.need(relationshipsOnSheet(library.graph, source.id, page));
	return { sheet: sheetOf(library, source, page) };
};
