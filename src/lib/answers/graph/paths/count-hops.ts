import type { Graph } from '../graph.ts';
import { MOST_EXPANSIONS, findRoutes, type PathsRequest } from './trace-paths.ts';
import { prepareWalk } from '../walking/walk.ts';

/** The least number of steps of a path that the request admits; undefined where there is none, or none was found within the bound on expansions. No path is read. */
export function countHops(
	graph: Graph,
	request: PathsRequest,
	signal?: AbortSignal
): number | undefined {
	const budget = {
		left: MOST_EXPANSIONS,
		...(signal === undefined ? {} : { signal })
	};
	const walk = prepareWalk(graph, request, request.heading, request.avoid, request.via);
	const [first] = findRoutes(walk, { ...request, limit: 1, order: 'steps' }, budget);
	return first?.steps;
}
