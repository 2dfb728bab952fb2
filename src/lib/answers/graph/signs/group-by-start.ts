import type { Graph } from '../graph.ts';

/** Indices of the relationships so admitted by the entity they begin at, each list in order of where they lead; one pass over the graph. */
export function groupByStart(
	{ columns, rows, arcs }: Graph,
	admits: (relationship: number) => boolean
): ReadonlyMap<number, readonly number[]> {
	const { from } = columns.relationships;
	const groups = new Map<number, number[]>();
	for (let entity = 0; entity + 1 < rows.length; entity++)
		for (let arc = rows[entity] ?? 0; arc < (rows[entity + 1] ?? 0); arc++) {
			const index = arcs[arc] ?? -1;
			if (from[index] !== entity || !admits(index)) continue;
			const group = groups.get(entity);
			if (group === undefined) groups.set(entity, [index]);
			else group.push(index);
		}
	return groups;
}
