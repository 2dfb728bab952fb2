import type { View } from './view.ts';

/** Stands in a scope for the entities with most ties on the day, as many as a picture holds. No id is spelt so. */
export const LANDMARKS = '*';

/** Whether the view looks at the graph as a whole, all of it or its landmarks, rather than at a table of the reader's. */
export function isWide({ scope }: Pick<View, 'scope'>): boolean {
	return scope === 'all' || scope.includes(LANDMARKS);
}
