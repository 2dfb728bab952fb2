import type { Path, PathsAnswer } from './answer.ts';
import type { Walking } from './admit.ts';
import { commonTimes } from './common-time.ts';
import { comparePaths, type PathOrder } from './compare-paths.ts';
import { distancesTo, enumerateRoutes, type Budget } from './enumerate-routes.ts';
import type { Graph } from './graph.ts';
import { readDerivedPath, readPath } from './read-path.ts';
import { prepareWalk, type Heading, type Walk } from './walk.ts';

/** Expansions a question may make before it answers with what it has. */
export const MOST_EXPANSIONS = 400_000;

/** What reading one step of a found route costs beside finding it, in expansions. */
const READING = 16;

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
		searched: Math.min(MOST_EXPANSIONS, MOST_EXPANSIONS - budget.left)
	};
}

function findPaths(walk: Walk, request: PathsRequest, budget: Budget): Path[] {
	const from = walk.graph.indexOfEntity.get(request.from);
	const to = walk.graph.indexOfEntity.get(request.to);
	if (from === undefined || to === undefined || from === to) return [];
	if (walk.avoid.has(from) || walk.avoid.has(to)) return [];
	const distances = distancesTo(walk, to, request.maxHops);
	const via = request.via.map((id) => walk.graph.indexOfEntity.get(id) ?? -1);
	const found: Path[] = [];
	const admit = (read: (walk: Walk) => Path | undefined) => {
		const path = request.together ? readTogether(walk, request, read) : read(walk);
		if (path !== undefined) found.push(path);
	};
	for (let hops = 1; hops <= request.maxHops; hops++) {
		for (const route of enumerateRoutes(walk, from, to, hops, distances, budget)) {
			if (!via.every((index) => route.includes(index))) continue;
			budget.left -= hops * READING;
			admit((over) => readPath(over, route));
		}
		if (hops === 1 && found.length === 0 && via.every((index) => index === from || index === to))
			admit((over) => readDerivedPath(over, request.from, request.to));
		if (budget.left <= 0) break;
		if (request.order === 'steps' && found.length >= request.limit) break;
	}
	return found;
}

/** The path as it is in the latest stretch of the window in which all its steps certainly hold. */
function readTogether(
	walk: Walk,
	request: PathsRequest,
	read: (walk: Walk) => Path | undefined
): Path | undefined {
	const path = read(walk);
	if (path === undefined) return undefined;
	for (const common of commonTimes(walk.graph, path, request.window).toReversed()) {
		const then = prepareWalk(
			walk.graph,
			{ ...request, window: common },
			request.heading,
			request.avoid,
			request.via
		);
		const within = read(then);
		if (within !== undefined) return { ...within, common };
	}
	return undefined;
}
