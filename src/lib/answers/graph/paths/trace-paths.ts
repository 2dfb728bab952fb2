import type { Path, PathsAnswer } from '../answer.ts';
import type { Walking } from '../walking/admit.ts';
import type { Budget } from '../walking/budget.ts';
import { gradePlace } from '../signs/attest.ts';
import { commonTimes } from './common-time.ts';
import { comparePaths, type PathOrder } from './compare-paths.ts';
import type { Graph } from '../graph.ts';
import { gradeCode } from '#lib/facts/snapshot/codes.ts';
import { Podium, type Placed } from './podium.ts';
import { Reach } from './reach.ts';
import { readDerivedPath, readPath } from './read-path.ts';
import { seekRoutes } from './seek-routes.ts';
import { prepareWalk, type Heading, type Walk } from '../walking/walk.ts';

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
 * The k shortest simple paths in the order of `comparePaths`: length by length,
 * each searched from both ends, the best of a length found by branch and bound.
 * The order is exact as long as the bound on expansions is not reached; then
 * `complete` is false.
 */
export function tracePaths(graph: Graph, request: PathsRequest, signal?: AbortSignal): PathsAnswer {
	signal?.throwIfAborted();
	const budget: Budget = {
		left: MOST_EXPANSIONS,
		...(signal === undefined ? {} : { signal })
	};
	const walk = prepareWalk(graph, request, request.heading, request.avoid, request.via);
	const paths = findRoutes(walk, request, budget)
		.flatMap(({ route, path }) => path ?? readPath(walk, route) ?? [])
		.sort(comparePaths(request.order));
	return {
		outcome: paths.length > 0 ? 'found' : 'none',
		paths,
		complete: budget.left > 0,
		searched: Math.min(MOST_EXPANSIONS, MOST_EXPANSIONS - budget.left)
	};
}

/** The best routes in order, unread as far as they can be ordered unread. */
export function findRoutes(walk: Walk, request: PathsRequest, budget: Budget): readonly Placed[] {
	const { graph } = walk;
	const from = graph.indexOfEntity.get(request.from);
	const to = graph.indexOfEntity.get(request.to);
	if (from === undefined || to === undefined || from === to) return [];
	if (walk.avoid.has(from) || walk.avoid.has(to)) return [];
	const via = request.via.map((id) => graph.indexOfEntity.get(id) ?? -1);
	const podium = new Podium(request.limit, request.order);
	const reading = { walk, request, budget };
	offerDirect(reading, podium, [from, to], via);
	if (request.maxHops === 1 || isEnough(podium, request)) return podium.placed;
	const reach = new Reach(walk, from, to, budget);
	const search = {
		walk,
		from,
		to,
		reach,
		podium,
		budget,
		via: via.filter((index) => index !== from && index !== to),
		always: request.together,
		read: (route: readonly number[]) => place(reading, route, (over) => readPath(over, route))
	};
	try {
		for (let hops = 2; hops <= request.maxHops && budget.left > 0; hops++) {
			if (!reach.extendTo(hops)) break;
			if (reach.distance <= hops) seekRoutes(search, hops);
			if (isEnough(podium, request)) break;
		}
	} finally {
		reach.release();
	}
	return podium.placed;
}

function isEnough(podium: Podium, { order }: PathsRequest): boolean {
	return order === 'steps' && podium.isFull;
}

interface Reading {
	readonly walk: Walk;
	readonly request: PathsRequest;
	readonly budget: Budget;
}

/** The path of one step: the bundle between the two, or what common organisations alone make. */
function offerDirect(
	reading: Reading,
	podium: Podium,
	route: readonly [number, number],
	via: readonly number[]
): void {
	if (!via.every((index) => route.includes(index))) return;
	const { request } = reading;
	const direct =
		place(reading, route, (walk) => readPath(walk, route)) ??
		place(reading, route, (walk) => readDerivedPath(walk, request.from, request.to));
	if (direct !== undefined) podium.offer(direct);
}

/** Reads a route and says what it is ordered by. */
function place(
	{ walk, request, budget }: Reading,
	route: readonly number[],
	read: (walk: Walk) => Path | undefined
): Placed | undefined {
	budget.left -= (route.length - 1) * READING;
	const path = request.together ? readTogether(walk, request, read) : read(walk);
	if (path === undefined) return undefined;
	return {
		route,
		steps: path.steps.length,
		grade: gradePlace(gradeCode(path.grade)),
		lastObserved: path.lastObserved,
		origins: path.origins,
		path
	};
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
