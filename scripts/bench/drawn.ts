import type { Point } from '../../src/lib/facts/snapshot/snapshot.ts';

/** A layout with what it took. */
export interface Drawn {
	readonly name: string;
	readonly places: readonly Point[];
	readonly seconds?: number;
}

export function timed(name: string, layOut: () => readonly Point[]): Drawn {
	const before = performance.now();
	const places = layOut();
	return { name, places, seconds: (performance.now() - before) / 1_000 };
}
