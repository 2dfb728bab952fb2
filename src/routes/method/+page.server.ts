import { loaded } from '#lib/app/server/loaded.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { graph } = loaded();
	return {
		kinds: graph.snapshot.vocabulary,
		counts: {
			entities: graph.entities.length,
			relationships: graph.relationships.length,
			claims: graph.snapshot.columns.claims.source.length,
			sources: graph.sources.size
		}
	};
};
