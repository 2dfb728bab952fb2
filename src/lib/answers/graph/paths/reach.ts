import { REFUSED } from '../walking/admit.ts';
import { spend, type Budget } from '../walking/budget.ts';
import type { Graph } from '../graph.ts';
import { FAR, marksFor, type Marks } from './marks.ts';
import { courseOf, turned } from '../walking/heading.ts';
import { mayCross, stepOn, type Walk } from '../walking/walk.ts';

/** One of two searches towards each other: entities by their distance in steps, layer by layer. */
interface Front {
	readonly distances: Marks;
	/** Which of an arc's ways it takes. */
	readonly course: number;
	readonly layers: number[][];
	/** Nothing further can be reached. */
	spent: boolean;
}

/**
 * How far entities are from the start of a walk and from its goal, by breadth-first
 * search from both ends (Pohl 1971), each time from the narrower frontier. A lower
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
		if (forward.layers.length === 1) this.#expand(forward, backward);
		if (backward.layers.length === 1) this.#expand(backward, forward);
		while (
			depthOf(forward) + depthOf(backward) < hops &&
			!forward.spent &&
			!backward.spent &&
			this.#budget.left > 0
		)
			if (widthOf(backward) < widthOf(forward)) this.#expand(backward, forward);
			else this.#expand(forward, backward);
		return this.#met < FAR || !(forward.spent || backward.spent);
	}

	/** The least number of steps of a walk between the two, as far as is known; FAR where none is. */
	get distance(): number {
		return this.#met;
	}

	/** Prepares `leadsOn` for routes of so many steps. */
	lift(hops: number): void {
		this.#beyond.clear();
		const { distances } = this.#forward;
		const backward = this.#backward;
		let layer = backward.spent ? [] : (backward.layers.at(-1) ?? []);
		for (let steps = backward.layers.length; steps < hops && layer.length > 0; steps++) {
			const left = hops - steps;
			// Only what the forward search has found early enough can stand there.
			layer = this.#stepFrom(layer, backward.course, steps, this.#beyond, (next) => {
				return distances.of(next) <= left && !backward.distances.has(next);
			});
		}
	}

	/** Whether a route of the steps lifted to, with `left` of them to go, may stand at the entity. */
	leadsOn(entity: number, left: number): boolean {
		return this.#backward.distances.of(entity) <= left || this.#beyond.of(entity) <= left;
	}

	#expand(front: Front, other: Front): void {
		const steps = front.layers.length;
		const layer = front.layers.at(-1) ?? [];
		const reached = this.#stepFrom(layer, front.course, steps, front.distances);
		for (const next of reached) {
			const total = steps + other.distances.of(next);
			if (total < this.#met && (total === 1 || mayCross(this.#walk, next))) this.#met = total;
		}
		if (reached.length === 0) front.spent = true;
		else front.layers.push(reached);
	}

	/** Marks every entity that one more step from a layer leads to, the `steps`th from its end, and that has no mark yet; in order of being reached. */
	#stepFrom(
		layer: readonly number[],
		course: number,
		steps: number,
		marks: Marks,
		admits?: (next: number) => boolean
	): number[] {
		const { graph, avoid } = this.#walk;
		const { rows, neighbours } = graph;
		const reached: number[] = [];
		for (const at of layer) {
			if (steps > 1 && !mayCross(this.#walk, at)) continue;
			const end = rows[at + 1] ?? 0;
			const start = rows[at] ?? 0;
			if (!spend(this.#budget, end - start)) break;
			for (let arc = start; arc < end; arc++) {
				const next = neighbours[arc] ?? -1;
				if (marks.has(next) || (avoid.size > 0 && avoid.has(next))) continue;
				if (admits !== undefined && !admits(next)) continue;
				if (stepOn(this.#walk, arc, course, steps === 1) === REFUSED) continue;
				marks.set(next, steps);
				reached.push(next);
			}
		}
		return reached;
	}
}

function frontAt(graph: Graph, entity: number, course: number): Front {
	const distances = marksFor(graph);
	distances.set(entity, 0);
	return { distances, course, layers: [[entity]], spent: false };
}

function depthOf({ layers }: Front): number {
	return layers.length - 1;
}

function widthOf({ layers }: Front): number {
	return layers.at(-1)?.length ?? 0;
}
