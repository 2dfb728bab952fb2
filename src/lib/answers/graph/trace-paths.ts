import type { Path, PathsAnswer } from './answer.ts';
import type { Walking } from './admit.ts';
import { commonTime } from './common-time.ts';
import { comparePaths, type PathOrder } from './compare-paths.ts';
import { distancesTo, enumerateRoutes, type Budget } from './enumerate-routes.ts';
import type { Graph } from './graph.ts';
import { readDerivedPath, readPath } from './read-path.ts';
import { prepareWalk, type Heading, type Walk } from './walk.ts';

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
 * The k shortest simple paths in the order of `comparePaths`. All routes of one
 * length are read before a longer one is tried, so the order is exact as long as
 * the bound on expansions is not reached; then `complete` is false.
 */
export function tracePaths(graph: Graph, request: PathsRequest, signal?: AbortSignal): PathsAnswer {
	signal?.throwIfAborted();
	const walk = prepareWalk(graph, request, request.heading, request.avoid, request.via);
	const budget: Budget = {
		left: MOST_EXPANSIONS,
		...(signal === undefined ? {} : { signal })
	};
	const found = findPaths(walk, request, budget).sort(comparePaths(request.order));
	const paths = found.slice(0, request.limit);
	return {
		outcome: paths.length > 0 ? 'found' : 'none',
		paths,
		complete: budget.left > 0,
		searched: MOST_EXPANSIONS - budget.left
	};
}

function findPaths(walk: Walk, request: PathsRequest, budget: Budget): Path[] {
	const from = walk.graph.indexOfEntity.get(request.from);
	const to = walk.graph.indexOfEntity.get(request.to);
	if (from === undefined || to === undefined || from === to) return [];
	if (walk.avoid.has(from) || walk.avoid.has(to)) return [];
	const distances = distancesTo(walk, to, request.maxHops);
	const found: Path[] = [];
	for (let hops = 1; hops <= request.maxHops; hops++) {
		for (const route of enumerateRoutes(walk, from, to, hops, distances, budget)) {
			const path = readPath(walk, route);
			if (path !== undefined) admitPath(walk, request, path, found);
		}
		if (hops === 1 && found.length === 0) {
			const derived = readDerivedPath(walk, request.from, request.to);
			if (derived !== undefined) admitPath(walk, request, derived, found);
		}
		if (budget.left <= 0) break;
		if (request.order === 'steps' && found.length >= request.limit) break;
	}
	return found;
}

function admitPath(walk: Walk, request: PathsRequest, path: Path, found: Path[]): void {
	if (request.via.some((id) => !path.entities.includes(id))) return;
	if (!request.together) {
		found.push(path);
		return;
	}
	const common = commonTime(walk.graph, path, request.window);
	if (common !== undefined) found.push({ ...path, common });
}
