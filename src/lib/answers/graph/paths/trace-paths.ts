import type { Path, PathsAnswer } from '../answer.ts';
import type { Walking } from '../walking/admit.ts';
import { budgetOf, spentOf } from '../walking/budget.ts';
import { findRoutes } from './find-routes.ts';
import type { Graph } from '../graph.ts';
import type { PathOrder } from './podium.ts';
import { readPath } from './read-path.ts';
import type { Heading } from '../walking/heading.ts';
import { prepareWalk } from '../walking/walk.ts';

/** Expansions a question may make before it answers with what it has. */
export const MOST_EXPANSIONS = 400_000;

export interface PathsRequest extends Walking {
	readonly from: string;
	readonly to: string;
	readonly heading: Heading;
	readonly via: readonly string[];
	readonly avoid: readonly string[];
	/** 1 to 8. */
	readonly maxHops: number;
	/** 1 to 50. */
	readonly limit: number;
	readonly order: PathOrder;
	readonly together: boolean;
}

/**
 * The k shortest simple paths in the order of `Podium`: length by length,
 * each searched from both ends, the best of a length found by branch and bound.
 * The order is exact as long as the bound on expansions is not reached; then
 * `complete` is false.
 */
export function tracePaths(graph: Graph, request: PathsRequest, signal?: AbortSignal): PathsAnswer {
	signal?.throwIfAborted();
	const budget = budgetOf(MOST_EXPANSIONS, signal);
	const walk = prepareWalk(graph, request, request.heading, request.avoid, request.via);
	const paths: Path[] = [];
	for (const placed of findRoutes(walk, request, budget)) {
		const path = placed.path ?? readPath(walk, placed.route);
		if (path !== undefined) paths.push(path);
	}
	return {
		outcome: paths.length > 0 ? 'found' : 'none',
		paths,
		complete: budget.left > 0,
		searched: spentOf(budget)
	};
}
