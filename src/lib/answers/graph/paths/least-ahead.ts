import { runBetween, runEnd } from '../ties.ts';
import { spend } from '../walking/budget.ts';
import type { BundleFacts } from '../walking/bundle.ts';
import { isTied, mayCross } from '../walking/walk.ts';
import { factsOf } from './bundle-facts.ts';
import type { RouteSearch } from './route-search.ts';

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
		const best = left === 1 ? this.#last(entity) : this.#bestOn(entity, left);
		this.#known.set(key, best);
		return best;
	}

	/** The last step. */
	#last(entity: number): Ahead {
		const { walk, to, budget } = this.#search;
		const [start, end] = runBetween(walk.graph, entity, to);
		if (!spend(budget, 1 + end - start) || !isTied(walk, start, end, true)) return NOWHERE;
		return better(NOWHERE, factsOf(walk, start, end, true), NOTHING);
	}

	#bestOn(entity: number, left: number): Ahead {
		const { walk, to, reach, budget } = this.#search;
		const { graph } = walk;
		const end = graph.rows[entity + 1] ?? 0;
		let best = NOWHERE;
		let next = -1;
		for (let arc = graph.rows[entity] ?? 0; arc < end; arc++) {
			if (!spend(budget, 1)) break;
			if (graph.neighbours[arc] === next) continue;
			next = graph.neighbours[arc] ?? -1;
			if (next === to || !reach.leadsOn(next, left - 1) || !mayCross(walk, next)) continue;
			const facts = factsOf(walk, arc, runEnd(graph, arc, end), left === this.#hops);
			if (facts !== undefined) best = better(best, facts, this.from(next, left - 1));
		}
		return best;
	}
}

function better(best: Ahead, facts: BundleFacts | undefined, rest: Ahead): Ahead {
	if (facts === undefined) return best;
	return {
		grade: Math.min(best.grade, Math.max(facts.grade, rest.grade)),
		lastObserved: best.lastObserved && (facts.lastObserved || rest.lastObserved),
		origins: Math.max(best.origins, facts.origins.length + rest.origins)
	};
}
