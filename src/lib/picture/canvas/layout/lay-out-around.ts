import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { layOutWithFcose } from './lay-out-with-fcose.ts';
import { pushApart } from './push-apart.ts';

/** Newcomers among what stands already. */
export interface AroundRequest {
	/** Places that are kept. */
	readonly known: ReadonlyMap<string, Point>;
	readonly newcomers: readonly string[];
	/** Pairs of ids that are tied; those whose ends are neither known nor new are left out. */
	readonly ties: readonly (readonly [string, string])[];
	readonly seed: number;
}

/**
 * Lays newcomers out with fcose around the known entities they are tied to,
 * and then clear of everybody else. Known places never change; equal requests
 * give equal places, whole numbers. Only the neighbours of newcomers enter
 * fcose, so that a large picture does not slow a small step down.
 */
export function layOutAround({ known, newcomers, ties, seed }: AroundRequest): Map<string, Point> {
	const fresh = new Set(newcomers.filter((id) => !known.has(id)));
	const near = ties.filter(([a, b]) => fresh.has(a) || fresh.has(b));
	const anchors = new Map<string, Point>();
	for (const id of near.flat()) {
		const at = known.get(id);
		if (at !== undefined) anchors.set(id, at);
	}
	const laidOut = layOutWithFcose({
		entities: [...anchors.keys(), ...fresh],
		ties: near,
		known: anchors.size > 0 ? anchors : known,
		seed
	});
	const apart = pushApart(new Map([...laidOut, ...known]), new Set(known.keys()));
	return new Map([...apart].filter(([id]) => fresh.has(id)));
}
