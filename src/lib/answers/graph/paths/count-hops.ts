import { findRoutes } from './find-routes.ts';
import type { Graph } from '../graph.ts';
import type { PathsRequest } from './trace-paths.ts';
import type { Budget } from '../walking/budget.ts';
import { prepareWalk } from '../walking/walk.ts';

/** The least number of steps; `none`: there is no path; `cut-off`: none was found before the budget was spent. */
export type Hops = number | 'none' | 'cut-off';

/** The least number of steps of a path that the request admits, as far as the budget goes. No path is put together that need not be read. */
export function countHops(graph: Graph, request: PathsRequest, budget: Budget): Hops {
	const walk = prepareWalk(graph, request, request.heading, request.avoid, request.via);
	const [first] = findRoutes(walk, { ...request, limit: 1 }, budget, 'length');
	return first?.steps ?? (budget.left > 0 ? 'none' : 'cut-off');
}
