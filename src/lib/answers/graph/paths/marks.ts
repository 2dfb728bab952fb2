import type { Graph } from '../graph.ts';
import { perGraph } from '../per-graph.ts';

/** Steps that are marked at an entity at most. */
const MOST = 15;
/** What an entity without a mark is further than. */
export const FAR = 1 << 20;

/**
 * A small number at some of the entities, cleared at no cost: each generation of
 * marks lies above the last. Lent, since questions come one after another and
 * memory for all entities is dear.
 */
export class Marks {
	readonly #numbers: Int32Array;
	readonly #home: Marks[];
	#base = MOST + 1;

	constructor(entities: number, home: Marks[]) {
		this.#numbers = new Int32Array(entities);
		this.#home = home;
	}

	has(entity: number): boolean {
		return (this.#numbers[entity] ?? 0) >= this.#base;
	}

	/** FAR where there is none. */
	of(entity: number): number {
		const distance = (this.#numbers[entity] ?? 0) - this.#base;
		return distance >= 0 ? distance : FAR;
	}

	set(entity: number, distance: number): void {
		this.#numbers[entity] = this.#base + distance;
	}

	clear(): void {
		this.#base += MOST + 1;
		if (this.#base < 0x7fff0000) return;
		this.#base = MOST + 1;
		this.#numbers.fill(0);
	}

	release(): void {
		this.clear();
		this.#home.push(this);
	}
}

/** Marks for the entities of a graph, none set. Release them after use. */
export function marksFor(graph: Graph): Marks {
	const home = homes(graph);
	return home.pop() ?? new Marks(graph.columns.entityIds.length, home);
}

const homes = perGraph((): Marks[] => []);
