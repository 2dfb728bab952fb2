import { runBetween, runEnd } from '../ties.ts';
import { spend } from '../walking/budget.ts';
import type { BundleFacts } from '../walking/bundle.ts';
import { isTied, mayCross } from '../walking/walk.ts';
import { factsOf } from './bundle-facts.ts';
import { LeastAhead } from './least-ahead.ts';
import type { RouteSearch } from './route-search.ts';
import { Union } from './union.ts';

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
	// At most eight: looking through beats hashing.
	const route = [from];
	const origins = new Union();
	reach.lift(hops);
	extend(from, hops, { grade: 0, lastObserved: false, exact: !always, identities: 0 }, via.length);

	/** `left`: steps to go; `missing`: entities that the route must still pass. */
	function extend(at: number, left: number, so: SoFar, missing: number): void {
		if (missing > left - 1) return;
		if (left === 1) {
			const [start, end] = runBetween(graph, at, to);
			if (!spend(budget, 1 + end - start) || !isTied(walk, start, end, true)) return;
			stepTo(to, factsOf(walk, start, end, true), so, left, missing);
			return;
		}
		const isEnd = left === hops;
		const end = rows[at + 1] ?? 0;
		let next = -1;
		for (let arc = rows[at] ?? 0; arc < end; arc++) {
			if (neighbours[arc] === next) continue;
			next = neighbours[arc] ?? -1;
			if (!spend(budget, 1)) return;
			if (next === to || !reach.leadsOn(next, left - 1) || route.includes(next)) continue;
			if (!mayCross(walk, next)) continue;
			const facts = factsOf(walk, arc, runEnd(graph, arc, end), isEnd);
			stepTo(next, facts, so, left, missing - Number(via.includes(next)));
		}
	}

	function stepTo(
		next: number,
		facts: BundleFacts | undefined,
		so: SoFar,
		left: number,
		missing: number
	): void {
		if (facts === undefined) return;
		const then = append(so, facts);
		origins.add(facts.origins);
		if (mayLead(next, then, left - 1)) {
			route.push(next);
			if (left === 1) arrive(then);
			else extend(next, left - 1, then, missing);
			route.pop();
		}
		origins.remove();
	}

	/** Whether the podium may still place what goes on from here. */
	function mayLead(next: number, { grade, lastObserved }: SoFar, left: number): boolean {
		if (always || !podium.isFull) return true;
		if (left === 0)
			return podium.mayPlace({ steps: hops, grade, lastObserved, origins: origins.size });
		const best = ahead.from(next, left);
		return podium.mayPlace({
			steps: hops,
			grade: Math.max(grade, best.grade),
			lastObserved: lastObserved || best.lastObserved,
			origins: origins.size + best.origins
		});
	}

	function arrive({ exact, identities, grade, lastObserved }: SoFar): void {
		if (exact) {
			// Rule 6: leader, state, leader is no path.
			if (hops === 2 && identities === 2) return;
			podium.offer({
				route: [...route],
				steps: hops,
				grade,
				lastObserved,
				origins: origins.size
			});
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
