import type { Graph } from '../graph.ts';

/** A claim by the index of its relationship and its place among the relationship's claims. */
export interface ClaimPlace {
	readonly tie: number;
	readonly place: number;
}

/** The claims that cite a source, in order of relationships' ids, from the columns alone: nothing is decoded. */
export function claimsCiting(graph: Graph, source: string): readonly ClaimPlace[] {
	const wanted = graph.snapshot.sourceIds.indexOf(source);
	const { claims, relationships } = graph.columns;
	const { claimRows, count } = relationships;
	const found: ClaimPlace[] = [];
	for (let tie = 0; tie < count; tie++) {
		const first = claimRows[tie] ?? 0;
		for (let claim = first; claim < (claimRows[tie + 1] ?? 0); claim++)
			if (claims.source[claim] === wanted) found.push({ tie, place: claim - first });
	}
	return found;
}
