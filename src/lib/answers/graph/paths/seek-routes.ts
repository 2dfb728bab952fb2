import { spend } from '../walking/budget.ts';
import type { BundleFacts } from '../walking/bundle.ts';
import { factsBetween } from './bundle-facts.ts';
import { LeastAhead } from './least-ahead.ts';
import type { RouteSearch } from './route-search.ts';
import type { Merits } from './podium.ts';
import { runBetween } from '../ties.ts';
import { Union } from './union.ts';
import { isTied, mayCross } from '../walking/walk.ts';

/**
 * Offers the podium the simple routes of exactly `hops` steps, 2 or more: depth-first
 * in order of ids, pruned by the distance to the goal, and by what a route can come to
 * at best once the podium is full (branch and bound). Stops where the budget is spent.
 */
export function seekRoutes(search: RouteSearch, hops: number): void {
	const { walk, from, to, reach, podium, budget, via, always, read } = search;
	const { graph } = walk;
	const { rows, neighbours } = graph;
	const ahead = new LeastAhead(search, hops);
	const route = [from];
	const onRoute = new Set(route);
	const origins = new Union();
	reach.lift(hops);
	extend({ grade: 0, lastObserved: false, exact: !always, identities: 0 }, via.length);

	/** `missing`: entities that the route must still pass. */
	function extend(so: SoFar, missing: number): void {
		const at = route.at(-1) ?? from;
		const left = hops - (route.length - 1);
		if (missing > left - 1) return;
		if (left === 1) {
			const [start, end] = runBetween(graph, at, to);
			if (spend(budget, 1 + end - start) && isTied(walk, start, end, true))
				stepTo(to, so, left, missing);
			return;
		}
		const end = rows[at + 1] ?? 0;
		let last = -1;
		for (let arc = rows[at] ?? 0; arc < end; arc++) {
			const next = neighbours[arc] ?? -1;
			if (next === last) continue;
			if (!spend(budget, 1)) return;
			last = next;
			if (next === to || !reach.leadsOn(next, left - 1) || onRoute.has(next)) continue;
			if (!mayCross(walk, next)) continue;
			stepTo(next, so, left, missing - Number(via.includes(next)));
		}
	}

	function stepTo(next: number, so: SoFar, left: number, missing: number): void {
		const at = route.at(-1) ?? from;
		const facts = factsBetween(walk, at, next, left === 1 || left === hops);
		if (facts === undefined) return;
		const then = append(so, facts);
		origins.add(facts.origins);
		if (mayLead(next, then, left - 1)) {
			route.push(next);
			onRoute.add(next);
			if (left === 1) arrive(then);
			else extend(then, missing);
			onRoute.delete(next);
			route.pop();
		}
		origins.remove(facts.origins);
	}

	/** Whether the podium may still place what goes on from here. */
	function mayLead(next: number, so: SoFar, left: number): boolean {
		if (always || !podium.isFull) return true;
		const merits = { steps: hops, ...so, origins: origins.size };
		if (left === 0) return podium.mayPlace(merits);
		const best = ahead.from(next, left);
		return podium.mayPlace({
			steps: hops,
			grade: Math.max(so.grade, best.grade),
			lastObserved: so.lastObserved || best.lastObserved,
			origins: origins.size + best.origins
		});
	}

	function arrive(so: SoFar): void {
		if (so.exact) {
			// Rule 6: leader, state, leader is no path.
			if (hops === 2 && so.identities === 2) return;

			podium.offer({ route: [...route], steps: hops, ...meritsOf(so, origins) });
			return;
		}
		const placed = read([...route]);
		if (placed !== undefined) podium.offer(placed);
	}
}

interface SoFar {
	readonly grade: number;
	readonly lastObserved: boolean;
	readonly exact: boolean;
	readonly identities: number;
}

function append(so: SoFar, facts: BundleFacts): SoFar {
	return {
		grade: Math.max(so.grade, facts.grade),
		lastObserved: so.lastObserved || facts.lastObserved,
		exact: so.exact && facts.exact,
		identities: so.identities + Number(facts.identity)
	};
}

function meritsOf({ grade, lastObserved }: SoFar, origins: Union): Omit<Merits, 'steps'> {
	return { grade, lastObserved, origins: origins.size };
}
