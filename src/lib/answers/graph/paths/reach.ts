import { REFUSED } from '../walking/admit.ts';
import { spend, type Budget } from '../walking/budget.ts';
import type { Graph } from '../graph.ts';
import { FAR, marksFor, type Marks } from './marks.ts';
import { courseOf, turned } from '../walking/heading.ts';
import { mayCross, stepOn, type Walk } from '../walking/walk.ts';

/** One of two searches towards each other: entities by their distance in steps, ring by ring. */
interface Front {
	readonly distances: Marks;
	/** Which of an arc's ways it takes. */
	readonly course: number;
	/** Steps to the last ring. */
	depth: number;
	/** Where in `distances` the last ring begins. */
	ring: number;
}

/**
 * How far entities are from the start of a walk and from its goal, by breadth-first
 * search from both ends (Pohl 1971), each time from the ring with fewer entities. A lower
 * bound for simple routes, and exact for walks: ties that only stand at the ends of
 * a path are taken at the ends only.
 */
export class Reach {
	readonly #walk: Walk;
	readonly #budget: Budget;
	readonly #forward: Front;
	readonly #backward: Front;
	/** Distances to the goal beyond the backward search and inside the forward one. */
	readonly #beyond: Marks;
	#met = FAR;

	constructor(walk: Walk, from: number, to: number, budget: Budget) {
		const { graph, heading } = walk;
		this.#walk = walk;
		this.#budget = budget;
		this.#forward = frontAt(graph, from, courseOf(heading));
		this.#backward = frontAt(graph, to, courseOf(turned(heading)));
		this.#beyond = marksFor(graph);
	}

	/** Gives back the memory it was lent. */
	release(): void {
		this.#forward.distances.release();
		this.#backward.distances.release();
		this.#beyond.release();
	}

	/** Searches far enough to tell every route of so many steps, 2 or more; false where there can be none of so many or more. */
	extendTo(hops: number): boolean {
		const [forward, backward] = [this.#forward, this.#backward];
		// Ties that stand at ends only are taken by the search that begins there.
		if (forward.depth === 0) this.#expand(forward, backward);
		if (backward.depth === 0) this.#expand(backward, forward);
		while (
			forward.depth + backward.depth < hops &&
			!isSpent(forward) &&
			!isSpent(backward) &&
			this.#budget.left > 0
		)
			if (widthOf(backward) < widthOf(forward)) this.#expand(backward, forward);
			else this.#expand(forward, backward);
		return this.#met < FAR || !(isSpent(forward) || isSpent(backward));
	}

	/** The least number of steps of a walk between the two, as far as is known; FAR where none is. */
	get distance(): number {
		return this.#met;
	}

	/** Prepares `leadsOn` for routes of so many steps. */
	lift(hops: number): void {
		const [{ distances }, backward, beyond] = [this.#forward, this.#backward, this.#beyond];
		beyond.clear();
		let [ring, layer] = [backward.ring, backward.distances];
		for (let steps = backward.depth + 1; steps < hops && ring < layer.count; steps++) {
			const next = beyond.count;
			for (let place = ring, end = layer.count; place < end; place++) {
				const at = layer.at(place);
				// Whatever stands one step before it must be found early enough by the forward search, and so it is itself.
				if (distances.of(at) <= hops - steps + 1)
					this.#stepFrom(at, steps, backward.course, beyond, hops - steps);
			}
			[ring, layer] = [next, beyond];
		}
	}

	/** Whether a route of the steps lifted to, with `left` of them to go, may stand at the entity. */
	leadsOn(entity: number, left: number): boolean {
		return this.#backward.distances.of(entity) <= left || this.#beyond.of(entity) <= left;
	}

	/** Adds a ring to one front, and sees where it meets the other. */
	#expand(front: Front, other: Front): void {
		const { distances, course, ring } = front;
		const end = distances.count;
		front.ring = end;
		front.depth++;
		for (let place = ring; place < end; place++)
			if (!this.#stepFrom(distances.at(place), front.depth, course, distances)) break;
		for (let place = end; place < distances.count; place++) {
			const next = distances.at(place);
			const total = front.depth + other.distances.of(next);
			if (total < this.#met && (total === 1 || mayCross(this.#walk, next))) this.#met = total;
		}
	}

	/**
	 * Marks every entity without a mark that one more step leads to, the `steps`th from
	 * its end; where `within` is given, only what is beyond the backward search and so
	 * near the start at most. False where nothing is left to do it with.
	 */
	#stepFrom(at: number, steps: number, course: number, marks: Marks, within?: number): boolean {
		const walk = this.#walk;
		if (steps > 1 && !mayCross(walk, at)) return true;
		const { avoid } = walk;
		const { rows, neighbours } = walk.graph;
		const start = rows[at] ?? 0;
		const end = rows[at + 1] ?? 0;
		if (!spend(this.#budget, end - start)) return false;
		for (let arc = start; arc < end; arc++) {
			const next = neighbours[arc] ?? -1;
			if (marks.has(next) || (avoid.size > 0 && avoid.has(next))) continue;
			if (within !== undefined && !this.#isBeyond(next, within)) continue;
			if (stepOn(walk, arc, course, steps === 1) === REFUSED) continue;
			marks.set(next, steps);
		}
		return true;
	}

	#isBeyond(entity: number, within: number): boolean {
		return this.#forward.distances.of(entity) <= within && !this.#backward.distances.has(entity);
	}
}

function frontAt(graph: Graph, entity: number, course: number): Front {
	const distances = marksFor(graph);
	distances.set(entity, 0);
	return { distances, course, depth: 0, ring: 0 };
}

/** Nothing further can be reached. */
function isSpent(front: Front): boolean {
	return widthOf(front) === 0;
}

function widthOf({ distances, ring }: Front): number {
	return distances.count - ring;
}
