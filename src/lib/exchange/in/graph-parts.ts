import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { isPlace } from './read-own-json.ts';

/** A node or an edge while its element is being read. */
export interface Part {
	readonly what: 'node' | 'edge';
	readonly id: string;
	readonly source: string;
	readonly target: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly cells: Map<string, string>;
	readonly where: string;
}

export function startPart(what: Part['what'], attributes: ReadonlyMap<string, string>): Part {
	const id = attributes.get('id') ?? '';
	const [source, target] = [attributes.get('source') ?? '', attributes.get('target') ?? ''];
	const name = id === '' ? `${source} – ${target}` : id;
	return { what, id, source, target, attributes, cells: new Map(), where: `${what} ${name}` };
}

/** Where a node stands, from its `x` and `y`; `down` is -1 where y grows upwards. */
export function placeOf(cells: ReadonlyMap<string, string>, down: 1 | -1): { readonly at?: Point } {
	const [x, y] = [cells.get('x'), cells.get('y')].map((text) =>
		text === undefined || text === '' ? undefined : Number(text)
	);
	return isPlace(x) && isPlace(y) ? { at: { x, y: y * down } } : {};
}
