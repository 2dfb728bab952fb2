import { loadWorld } from '../load-world.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, fetch, parent }) => {
	const { revision } = await parent();
	return { ...data, world: await loadWorld(fetch, revision) };
};
