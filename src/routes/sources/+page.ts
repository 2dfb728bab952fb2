import { isLeftToBrowser } from '#lib/app/service/edition.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch, parent, url }) => {
	if (!isLeftToBrowser(url)) return data;
	const { revision } = await parent();
	const [{ loadLibrary }, { listSources }] = await Promise.all([
		import('../load-library.ts'),
		import('#lib/app/explorer/sources/list-sources.ts')
	]);
	return { list: listSources(await loadLibrary(fetch, revision), url.searchParams) };
};
