/** Actors, numbered from 0, and the signed pairs among them. */
export interface Block {
	readonly size: number;
	readonly links: readonly Link[];
}

/** A signed pair of two numbered actors; the sign is 1 or -1. */
export interface Link {
	readonly a: number;
	readonly b: number;
	readonly sign: 1 | -1;
}

/** Compressed rows: the links of actor `a` stand at `starts[a] .. starts[a + 1]`, in the order of the links. */
export interface LinkRows {
	readonly starts: Uint32Array;
	readonly others: Uint32Array;
	readonly signs: Int8Array;
}

/** Lays links out by actor; each stands in two rows. */
export function linkRows({ size, links }: Block): LinkRows {
	const starts = new Uint32Array(size + 1);
	for (const { a, b } of links)
		for (const actor of [a, b]) starts[actor + 1] = (starts[actor + 1] ?? 0) + 1;
	for (let actor = 0; actor < size; actor++)
		starts[actor + 1] = (starts[actor + 1] ?? 0) + (starts[actor] ?? 0);
	const others = new Uint32Array(links.length * 2);
	const signs = new Int8Array(links.length * 2);
	const ends = starts.slice();
	const put = (actor: number, other: number, sign: number) => {
		const at = ends[actor] ?? 0;
		others[at] = other;
		signs[at] = sign;
		ends[actor] = at + 1;
	};
	for (const { a, b, sign } of links) {
		put(a, b, sign);
		put(b, a, sign);
	}
	return { starts, others, signs };
}
