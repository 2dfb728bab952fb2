import { loadParts } from '#lib/app/components/later/parts.ts';
import { loadWorld } from './load-world.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch, parent }) => {
	const { revision } = await parent();
	// A browser takes them one by one, after the picture.
	if (import.meta.env.SSR) await loadParts();
	return { ...data, world: await loadWorld(fetch, revision) };
};
