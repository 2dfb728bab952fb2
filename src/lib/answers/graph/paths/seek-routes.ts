import { runBetween, runEnd } from '../ties.ts';
import { spend } from '../walking/budget.ts';
import type { BundleFacts } from '../walking/bundle.ts';
import { isTied, mayCross } from '../walking/walk.ts';
import { factsOf } from './bundle-facts.ts';
import { LeastAhead } from './least-ahead.ts';
import type { RouteSearch } from './route-search.ts';
import {
	append,
	gradeOf,
	identitiesOf,
	isExact,
	isLastObserved,
	noneTaken,
	type SoFar
} from './so-far.ts';
import { Union } from './union.ts';

/**
 * Offers the podium the simple routes of exactly `hops` steps, 2 or more: depth-first
 * in order of ids, pruned by the distance to the goal, and by what a route can come to
 * at best once the podium is full (branch and bound). Stops where the budget is spent.
 */
export function seekRoutes(search: RouteSearch, hops: number): void {
	search.reach.lift(hops);
	new Seeker(search, hops).seek();
}

class Seeker {
	readonly #search: RouteSearch;
	readonly #hops: number;
	readonly #ahead: LeastAhead;
	/** At most nine entities: looking through beats hashing. */
	readonly #route: number[];
	readonly #origins = new Union();

	constructor(search: RouteSearch, hops: number) {
		this.#search = search;
		this.#hops = hops;
		this.#ahead = new LeastAhead(search, hops);
		this.#route = [search.from];
	}

	seek(): void {
		const { from, via, always } = this.#search;
		this.#extend(from, this.#hops, noneTaken(!always), via.length);
	}

	/** `left`: steps to go; `missing`: entities that the route must still pass. */
	#extend(at: number, left: number, so: SoFar, missing: number): void {
		if (missing > left - 1) return;
		if (left === 1) {
			this.#close(at, so, missing);
			return;
		}
		const { walk, to, reach, podium, budget, via } = this.#search;
		const { rows, neighbours } = walk.graph;
		const isEnd = left === this.#hops;
		const end = rows[at + 1] ?? 0;
		let next = -1;
		for (let arc = rows[at] ?? 0; arc < end; arc++) {
			if (neighbours[arc] === next) continue;
			next = neighbours[arc] ?? -1;
			if (podium.isSettled || !spend(budget, 1)) return;
			if (next === to || !reach.leadsOn(next, left - 1) || this.#route.includes(next)) continue;
			if (!mayCross(walk, next)) continue;
			const facts = factsOf(walk, arc, runEnd(walk.graph, arc, end), isEnd);
			this.#stepTo(next, facts, so, left, missing - Number(via.includes(next)));
		}
	}

	/** The last step. */
	#close(at: number, so: SoFar, missing: number): void {
		const { walk, to, budget } = this.#search;
		const [start, end] = runBetween(walk.graph, at, to);
		if (!spend(budget, 1 + end - start) || !isTied(walk, start, end, true)) return;
		this.#stepTo(to, factsOf(walk, start, end, true), so, 1, missing);
	}

	#stepTo(
		next: number,
		facts: BundleFacts | undefined,
		so: SoFar,
		left: number,
		missing: number
	): void {
		if (facts === undefined) return;
		const then = append(so, facts);
		this.#origins.add(facts.origins);
		if (this.#mayLead(next, then, left - 1)) {
			this.#route.push(next);
			if (left === 1) this.#arrive(then);
			else this.#extend(next, left - 1, then, missing);
			this.#route.pop();
		}
		this.#origins.remove();
	}

	/** Whether the podium may still place what goes on from here. */
	#mayLead(next: number, so: SoFar, left: number): boolean {
		const { always, podium } = this.#search;
		if (always || !podium.isFull) return true;
		const best = this.#ahead.from(next, left);
		return podium.mayPlace({
			steps: this.#hops,
			grade: Math.max(gradeOf(so), best.grade),
			lastObserved: isLastObserved(so) || best.lastObserved,
			origins: this.#origins.size + best.origins
		});
	}

	#arrive(so: SoFar): void {
		const { podium, reader } = this.#search;
		const route = [...this.#route];
		if (isExact(so)) {
			// Rule 6: leader, state, leader is no path.
			if (this.#hops === 2 && identitiesOf(so) === 2) return;
			const origins = this.#origins.size;
			podium.offer({
				route,
				steps: this.#hops,
				grade: gradeOf(so),
				lastObserved: isLastObserved(so),
				origins
			});
			return;
		}
		const placed = reader.read(route);
		if (placed !== undefined) podium.offer(placed);
	}
}
