import type { Budget } from '../walking/budget.ts';
import type { Walk } from '../walking/walk.ts';
import { Podium, type Placed, type RouteOrder } from './podium.ts';
import { Reach } from './reach.ts';
import { RouteReader } from './route-reader.ts';
import { seekRoutes } from './seek-routes.ts';
import type { PathsRequest } from './trace-paths.ts';

/** The best routes in order, unread as far as they can be ordered unread. */
export function findRoutes(
	walk: Walk,
	request: PathsRequest,
	budget: Budget,
	order: RouteOrder = request.order
): readonly Placed[] {
	const { indexOfEntity } = walk.graph;
	const from = indexOfEntity.get(request.from);
	const to = indexOfEntity.get(request.to);
	if (from === undefined || to === undefined || from === to) return [];
	if (walk.avoid.has(from) || walk.avoid.has(to)) return [];
	const via = [...walk.via].filter((index) => index !== from && index !== to);
	const podium = new Podium(request.limit, order);
	const reader = new RouteReader(walk, request.together, budget);
	if (via.length === 0) {
		const route = [from, to] as const;
		const direct = reader.read(route) ?? reader.readDerived(route);
		if (direct !== undefined) podium.offer(direct);
	}
	if (request.maxHops === 1 || isEnough(podium, order)) return podium.placed;
	const reach = new Reach(walk, from, to, budget);
	const always = request.together;
	const search = { walk, from, to, reach, podium, budget, via, always, reader };
	try {
		for (let hops = 2; hops <= request.maxHops && budget.left > 0; hops++) {
			if (!reach.extendTo(hops)) break;
			if (reach.distance <= hops) seekRoutes(search, hops);
			if (isEnough(podium, order)) break;
		}
	} finally {
		reach.release();
	}
	return podium.placed;
}

/** By evidence a longer route may still stand before those found. */
function isEnough(podium: Podium, order: RouteOrder): boolean {
	return order !== 'evidence' && podium.isFull;
}
