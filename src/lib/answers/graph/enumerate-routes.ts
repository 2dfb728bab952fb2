import { mayCross, neighboursOf, type Walk } from './walk.ts';

/** Work allowed and done; equal questions get equal answers because it counts expansions, not time. */
export interface Budget {
	left: number;
	readonly signal?: AbortSignal;
}

/** Entities of a route by index, first to last. */
export type Route = readonly number[];

/**
 * Simple routes of exactly `hops` steps from one entity to another, in order of
 * ids: depth-first, pruned by each entity's distance to the goal. Stops early
 * where the budget is spent; throws the signal's reason where it is aborted.
 */
export function* enumerateRoutes(
	walk: Walk,
	from: number,
	to: number,
	hops: number,
	distances: ReadonlyMap<number, number>,
	budget: Budget
): Generator<Route> {
	const route = [from];
	const onRoute = new Set(route);
	yield* extend();

	function* extend(): Generator<Route> {
		const at = route.at(-1) ?? from;
		const left = hops - (route.length - 1);
		for (const next of neighboursOf(walk, at, route.length === 1 || left === 1)) {
			if (budget.left <= 0) return;
			budget.left--;
			if (budget.left % 4096 === 0) budget.signal?.throwIfAborted();
			if (onRoute.has(next)) continue;
			if (left === 1) {
				if (next === to) yield [...route, next];
				continue;
			}
			if (next === to || !mayCross(walk, next)) continue;
			if ((distances.get(next) ?? Infinity) > left - 1) continue;
			route.push(next);
			onRoute.add(next);
			yield* extend();
			route.pop();
			onRoute.delete(next);
		}
	}
}

/** Steps from every entity within `most` of the goal to it, by breadth-first search against the walk; a lower bound for simple routes. */
export function distancesTo(walk: Walk, goal: number, most: number): Map<number, number> {
	const back = { ...walk, heading: turned(walk.heading) };
	const distances = new Map([[goal, 0]]);
	let frontier = [goal];
	for (let distance = 1; distance <= most && frontier.length > 0; distance++) {
		const reached: number[] = [];
		for (const at of frontier) {
			if (at !== goal && !mayCross(walk, at)) continue;
			for (const next of neighboursOf(back, at, true)) {
				if (distances.has(next)) continue;
				distances.set(next, distance);
				reached.push(next);
			}
		}
		frontier = reached;
	}
	return distances;
}

function turned(heading: Walk['heading']): Walk['heading'] {
	switch (heading) {
		case 'with':
			return 'against';
		case 'against':
			return 'with';
		case 'any':
			return 'any';
		default:
			return heading satisfies never;
	}
}
