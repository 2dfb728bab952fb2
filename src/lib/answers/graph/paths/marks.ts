import type { Graph } from '../graph.ts';
import { perGraph } from '../per-graph.ts';

/** Steps that are marked at an entity at most. */
const MOST = 15;
/** What an entity without a mark is further than. */
export const FAR = 1 << 20;

/**
 * Entities with a small number at each, their distance, in the order of being marked;
 * cleared at no cost, since each generation of marks lies above the last. Lent:
 * questions come one after another, and memory for all entities is dear.
 */
export class Marks {
	readonly #numbers: Int32Array;
	readonly #marked: Uint32Array;
	readonly #home: Marks[];
	#count = 0;
	#base = MOST + 1;

	constructor(entities: number, home: Marks[]) {
		this.#numbers = new Int32Array(entities);
		this.#marked = new Uint32Array(entities);
		this.#home = home;
	}

	/** How many are marked. */
	get count(): number {
		return this.#count;
	}

	/** The entity that was marked after so many others; -1 where none was. */
	at(place: number): number {
		return place < this.#count ? (this.#marked[place] ?? -1) : -1;
	}

	has(entity: number): boolean {
		return (this.#numbers[entity] ?? 0) >= this.#base;
	}

	/** FAR where there is none. */
	of(entity: number): number {
		const distance = (this.#numbers[entity] ?? 0) - this.#base;
		return distance >= 0 ? distance : FAR;
	}

	/** Marks an entity that has no mark yet. */
	set(entity: number, distance: number): void {
		this.#numbers[entity] = this.#base + distance;
		this.#marked[this.#count++] = entity;
	}

	clear(): void {
		this.#count = 0;
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
