import { loadParts } from '#lib/app/components/later/parts.ts';
import { loadExplorer } from './load-explorer.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch, parent, url }) => {
	// A browser takes them one by one, after the picture.
	if (import.meta.env.SSR) await loadParts();
	return { ...data, world: await loadExplorer(data, { fetch, url, ...(await parent()) }) };
};
