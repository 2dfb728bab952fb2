import { loaded } from '#lib/app/server/loaded.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { graph, today } = loaded();
	return {
		revision: graph.snapshot.revision,
		today: today(),
		/** When this was made: in the static edition some other day than today. */
		madeOn: today(),
		theme: locals.theme
	};
};
