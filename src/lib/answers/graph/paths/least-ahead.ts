import { factsBetween } from './bundle-facts.ts';
import type { RouteSearch } from './route-search.ts';
import { spend } from '../walking/budget.ts';
import { runBetween } from '../ties.ts';
import { isTied, mayCross } from '../walking/walk.ts';

/** The best that each merit can come to, each by itself, on what is left of a route. */
export interface Ahead {
	readonly grade: number;
	readonly lastObserved: boolean;
	/** At most so many different origins. */
	readonly origins: number;
}

const NOTHING: Ahead = { grade: 0, lastObserved: false, origins: 0 };
const NOWHERE: Ahead = { grade: Infinity, lastObserved: true, origins: 0 };

/** Bounds for routes of one length, by dynamic programming over entity and steps left; routes may repeat entities here, which only makes them better. */
export class LeastAhead {
	readonly #search: RouteSearch;
	readonly #hops: number;
	readonly #known = new Map<number, Ahead>();

	constructor(search: RouteSearch, hops: number) {
		this.#search = search;
		this.#hops = hops;
	}

	/** What is ahead of an entity that has so many steps to go to the goal. Worth nothing once the budget is spent, when the search stops too. */
	from(entity: number, left: number): Ahead {
		if (left === 0) return NOTHING;
		const key = entity * 16 + left;
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		let best = NOWHERE;
		for (const next of this.#nexts(entity, left)) {
			const facts = factsBetween(
				this.#search.walk,
				entity,
				next,
				left === 1 || left === this.#hops
			);
			if (facts === undefined) continue;
			const rest = this.from(next, left - 1);
			best = {
				grade: Math.min(best.grade, Math.max(facts.grade, rest.grade)),
				lastObserved: best.lastObserved && (facts.lastObserved || rest.lastObserved),
				origins: Math.max(best.origins, facts.origins.length + rest.origins)
			};
		}
		this.#known.set(key, best);
		return best;
	}

	*#nexts(entity: number, left: number): Generator<number> {
		const { walk, to, reach, budget } = this.#search;
		const { graph } = walk;
		if (left === 1) {
			const [start, end] = runBetween(graph, entity, to);
			if (spend(budget, 1 + end - start) && isTied(walk, start, end, true)) yield to;
			return;
		}
		let last = -1;
		for (let arc = graph.rows[entity] ?? 0; arc < (graph.rows[entity + 1] ?? 0); arc++) {
			const next = graph.neighbours[arc] ?? -1;
			if (!spend(budget, 1)) return;
			if (next === last || next === to || !reach.leadsOn(next, left - 1)) continue;
			last = next;
			if (mayCross(walk, next)) yield next;
		}
	}
}
