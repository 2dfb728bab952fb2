import type { Graph } from '#lib/answers/graph/graph.ts';
import type { Loaded } from './loaded-from.ts';

/** Ids of the records whose pages the static edition holds; the explorer shows the others. */
export interface WrittenOut {
	readonly entities: readonly string[];
	readonly relationships: readonly string[];
	readonly sources: readonly string[];
	readonly briefings: readonly string[];
	/** Ids that were given up, whose pages lead to what they became. */
	readonly retired: {
		readonly entities: readonly string[];
		readonly relationships: readonly string[];
	};
}

/** Pages of relationships: a thousand weigh 20 MB, and there are thirty thousand. */
const MOST_RELATIONSHIPS = 300;

/**
 * Briefings, sources, states, conflicts, every entity of which an editor wrote a
 * claim, and of the relationships with such a claim those with most claims. Those
 * on which most rests come first, and no more of each sort than `most`, for trying out.
 */
export function writtenOut({ graph }: Loaded, most = mostOfEach()): WrittenOut {
	const edited = editedTies(graph);
	const counts = countEnds(graph, edited);
	const entities = graph.entities
		.filter(({ id, kind }) => kind === 'state' || kind === 'conflict' || counts.has(id))
		.map(({ id }) => id)
		.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
	const { claimRows } = graph.columns.relationships;
	const claimsOf = (tie: number) => (claimRows[tie + 1] ?? 0) - (claimRows[tie] ?? 0);
	const relationships = edited
		.sort((a, b) => claimsOf(b) - claimsOf(a))
		.slice(0, MOST_RELATIONSHIPS)
		.flatMap((tie) => graph.relationships.at(tie)?.id ?? []);
	return {
		entities: entities.slice(0, most),
		relationships: relationships.slice(0, most),
		sources: byClaims(graph).slice(0, most),
		briefings: graph.snapshot.briefings.slice(0, most).map(({ id }) => id),
		retired: retiredIn(graph)
	};
}

/** What became nothing has no page to lead to: the explorer says why it was given up. */
function retiredIn(graph: Graph): WrittenOut['retired'] {
	const moved = graph.snapshot.retired.filter(({ became }) => became !== undefined);
	const [entities, relationships] = [true, false].map((isEntity) =>
		moved
			.filter(({ became = '' }) => graph.indexOfEntity.has(became) === isEntity)
			.map(({ id }) => id)
	);
	return { entities: entities ?? [], relationships: relationships ?? [] };
}

/** Relationships with a claim that an editor wrote: it cites something other than a dataset. */
function editedTies({ snapshot, columns: { claims, relationships } }: Graph): number[] {
	const isPublication = snapshot.sources.map(({ type }) => type !== 'dataset');
	return Array.from({ length: relationships.count }, (_, tie) => tie).filter((tie) =>
		claims.source
			.subarray(relationships.claimRows[tie], relationships.claimRows[tie + 1])
			.some((source) => isPublication[source])
	);
}

/** Ids of the sources, those that most claims cite first. */
function byClaims({ snapshot: { sourceIds }, columns: { claims } }: Graph): string[] {
	const counts = new Uint32Array(sourceIds.length);
	for (const source of claims.source) counts[source] = (counts[source] ?? 0) + 1;
	return sourceIds
		.map((id, index) => ({ id, count: counts[index] ?? 0 }))
		.sort((a, b) => b.count - a.count)
		.map(({ id }) => id);
}

/** How many of these relationships there are at each entity, the conflicts that they belong to included. */
function countEnds(graph: Graph, ties: readonly number[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const index of ties) {
		const tie = graph.relationships.at(index);
		if (tie === undefined) continue;
		for (const id of [tie.from, tie.to, ...(tie.in === undefined ? [] : [tie.in])])
			counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}

/** A whole edition takes minutes: tests ask for a few pages of each sort. */
function mostOfEach(): number {
	return Number(process.env['STATIC_PAGES'] ?? Infinity);
}
