import { NO_FILTERS } from '#lib/answers/graph/filters/filters.ts';
import { LANDMARKS } from './landmarks.ts';
import type { View } from './view.ts';

/** The landmarks of the graph, today, nothing asked: what an address without parameters shows. */
export const DEFAULT_VIEW: View = {
	scope: [LANDMARKS],
	hidden: [],
	filters: NO_FILTERS,
	room: 'explore',
	form: 'graph',
	ghosts: false,
	moved: new Map(),
	placed: new Map()
};
