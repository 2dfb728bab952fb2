import type { Path } from '../answer.ts';

/** How found paths are ranked first. */
export type PathOrder = 'steps' | 'evidence';
/** `length`: of equally long routes, the first found are as good as any. */
export type RouteOrder = PathOrder | 'length';

/** A route with what it is ordered by. */
export interface Placed {
	/** Entities by index, first to last. */
	readonly route: readonly number[];
	readonly steps: number;
	/** Place in the order of grades, best first. */
	readonly grade: number;
	readonly lastObserved: boolean;
	readonly origins: number;
	/** Where it had to be read to be ordered. */
	readonly path?: Path;
}

/** What a route is ordered by before its entities are. */
export type Merits = Omit<Placed, 'route' | 'path'>;

/** The best so many routes of those offered, in an order that is always the same: steps, grade, in force before last observed, more origins, ids by code unit. By evidence: grade comes before steps. */
export class Podium {
	readonly #places: Placed[] = [];
	readonly #size: number;
	readonly #compare: (a: Merits, b: Merits) => number;

	constructor(size: number, order: RouteOrder) {
		this.#size = size;
		this.#compare = COMPARISONS[order];
	}

	get placed(): readonly Placed[] {
		return this.#places;
	}

	get isFull(): boolean {
		return this.#places.length >= this.#size;
	}

	/** Whether no route as long as the last could be placed any more, whatever its merits. */
	get isSettled(): boolean {
		return this.#compare === byLength && this.isFull;
	}

	/** Whether a route with these merits at best, whose entities come later in order than those of all offered with the same steps, could still be placed. */
	mayPlace(best: Merits): boolean {
		const last = this.#places.at(-1);
		return !this.isFull || last === undefined || this.#compare(best, last) < 0;
	}

	offer(route: Placed): void {
		let at = this.#places.length;
		for (; at > 0; at--) {
			const above = this.#places[at - 1];
			if (above === undefined) break;
			const order = this.#compare(above, route) || compareRoutes(above.route, route.route);
			if (order <= 0) break;
		}
		this.#places.splice(at, 0, route);
		if (this.#places.length > this.#size) this.#places.pop();
	}
}

function byLength(a: Merits, b: Merits): number {
	return a.steps - b.steps;
}

function bySteps(a: Merits, b: Merits): number {
	return a.steps - b.steps || a.grade - b.grade || byTheRest(a, b);
}

function byEvidence(a: Merits, b: Merits): number {
	return a.grade - b.grade || a.steps - b.steps || byTheRest(a, b);
}

function byTheRest(a: Merits, b: Merits): number {
	return Number(a.lastObserved) - Number(b.lastObserved) || b.origins - a.origins;
}

const COMPARISONS = {
	length: byLength,
	steps: bySteps,
	evidence: byEvidence
} as const satisfies Record<RouteOrder, unknown>;

/** Entities are in order of their ids, so indices compare as ids do. */
function compareRoutes(a: readonly number[], b: readonly number[]): number {
	for (let place = 0; place < Math.min(a.length, b.length); place++) {
		const difference = (a[place] ?? 0) - (b[place] ?? 0);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
