import { getContext, setContext } from 'svelte';
import { inTurns, type Turns } from '../in-turns.ts';

const ARRIVAL = Symbol('arrival');

/**
 * A page that is drawn anew as a whole, as for other facts: the picture at once, then
 * its parts, each in a task of its own, so that none of them holds up a gesture.
 */
export class Arrival {
	#turns: Turns | undefined;
	#taken = 0;
	#isOver = false;

	/** In its turn while the page arrives, at once after that. */
	take(draw: () => void): void {
		if (this.#isOver) return draw();
		this.#turns ??= inTurns();
		// None is left out for another.
		this.#turns.take(String(this.#taken++), draw);
	}

	/** All parts have found their places; what comes later comes at once. */
	end(): void {
		this.#isOver = true;
	}

	forget(): void {
		this.#turns?.forget();
	}
}

/** For the page and its parts; called while its component is set up. */
export function beginArrival(): Arrival {
	return setContext(ARRIVAL, new Arrival());
}

/** Of the page that a part stands in; undefined where there is none. */
export function findArrival(): Arrival | undefined {
	return getContext<Arrival | undefined>(ARRIVAL);
}
