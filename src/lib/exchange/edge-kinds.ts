import type { ExtractedRelationship } from './extract.ts';

/**
 * What an edge is called where a reader holds one edge a kind between two nodes and
 * melts others into it: the kind, and from the second of that kind and direction on its
 * number, in the order given. By the ids of the relationships.
 */
export function edgeKinds(
	relationships: readonly Pick<ExtractedRelationship, 'id' | 'kind' | 'from' | 'to'>[]
): ReadonlyMap<string, string> {
	const counts = new Map<string, number>();
	return new Map(
		relationships.map(({ id, kind, from, to }) => {
			// Neither ids nor kinds have spaces, so that no two keys and no two names meet.
			const key = `${from} ${kind} ${to}`;
			const count = (counts.get(key) ?? 0) + 1;
			counts.set(key, count);
			return [id, count === 1 ? kind : `${kind} ${String(count)}`];
		})
	);
}
