import { loadExplorer } from '../load-explorer.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch, parent, url }) => ({
	...data,
	world: await loadExplorer(data, { fetch, url, ...(await parent()) })
});
