import type { Entity } from '#lib/facts/model/entity.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { Kind } from '#lib/facts/model/vocabulary.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';

/** Which way an arc runs over its relationship. */
export const WITH = 1;
export const AGAINST = 2;
export const BOTH = 3;

/**
 * The snapshot indexed for asking. Entities and relationships are addressed by
 * their index in the snapshot, which is also their order by id.
 *
 * Arcs are compressed sparse rows: the arcs of entity `e` stand at
 * `rows[e] .. rows[e + 1]`, ordered by neighbour, then by relationship, so that
 * the relationships between two entities are one contiguous run.
 */
export interface Graph {
	readonly snapshot: Snapshot;
	readonly entities: readonly Entity[];
	readonly relationships: readonly Attested[];
	readonly indexOfEntity: ReadonlyMap<string, number>;
	readonly indexOfRelationship: ReadonlyMap<string, number>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly kinds: ReadonlyMap<string, Kind>;
	readonly rows: Uint32Array;
	readonly neighbours: Uint32Array;
	readonly arcs: Uint32Array;
	/** WITH, AGAINST or BOTH (mutual), per arc. */
	readonly ways: Uint8Array;
}

/** Indexes a snapshot in O(n log n). The snapshot is checked, so every end exists. */
export function buildGraph(snapshot: Snapshot): Graph {
	const { entities, relationships } = snapshot;
	const indexOfEntity = new Map(entities.map((entity, index) => [entity.id, index]));
	const ends = relationships.map((relationship) => ({
		from: endOf(indexOfEntity, relationship.from, relationship.id),
		to: endOf(indexOfEntity, relationship.to, relationship.id)
	}));
	const rows = new Uint32Array(entities.length + 1);
	for (const { from, to } of ends) {
		rows[from + 1] = (rows[from + 1] ?? 0) + 1;
		rows[to + 1] = (rows[to + 1] ?? 0) + 1;
	}
	for (let row = 0; row < entities.length; row++)
		rows[row + 1] = (rows[row + 1] ?? 0) + (rows[row] ?? 0);

	const order = relationships
		.flatMap((relationship, index) => {
			const { from, to } = ends[index] ?? { from: 0, to: 0 };
			const [there, back] = relationship.mutual ? [BOTH, BOTH] : [WITH, AGAINST];
			return [
				{ at: from, neighbour: to, index, way: there },
				{ at: to, neighbour: from, index, way: back }
			];
		})
		.sort((a, b) => a.at - b.at || a.neighbour - b.neighbour || a.index - b.index);

	return {
		snapshot,
		entities,
		relationships,
		indexOfEntity,
		indexOfRelationship: new Map(relationships.map(({ id }, index) => [id, index])),
		sources: new Map(snapshot.sources.map((source) => [source.id, source])),
		kinds: new Map(snapshot.vocabulary.map((kind) => [kind.id, kind])),
		rows,
		neighbours: Uint32Array.from(order, (arc) => arc.neighbour),
		arcs: Uint32Array.from(order, (arc) => arc.index),
		ways: Uint8Array.from(order, (arc) => arc.way)
	};
}

/** The kind of a relationship; the snapshot is checked, so it exists. */
export function kindOf(graph: Graph, relationship: { readonly kind: string }): Kind {
	const kind = graph.kinds.get(relationship.kind);
	if (kind === undefined) throw new UnknownKindError(relationship.kind);
	return kind;
}

/** The entity of that id, or undefined. */
export function findEntity(graph: Graph, id: string): Entity | undefined {
	const index = graph.indexOfEntity.get(id);
	return index === undefined ? undefined : graph.entities[index];
}

/** The relationship of that id, or undefined. */
export function findRelationship(graph: Graph, id: string): Attested | undefined {
	const index = graph.indexOfRelationship.get(id);
	return index === undefined ? undefined : graph.relationships[index];
}

/** A snapshot that no check has seen: a programmer's mistake. */
export class UnknownKindError extends Error {
	constructor(kind: string) {
		super(`The vocabulary has no kind "${kind}": the snapshot was not checked.`);
		this.name = 'UnknownKindError';
	}
}

function endOf(indexes: ReadonlyMap<string, number>, id: string, relationship: string): number {
	const index = indexes.get(id);
	if (index === undefined) throw new DanglingEndError(id, relationship);
	return index;
}

/** A relationship whose end is no entity: a programmer's mistake. */
export class DanglingEndError extends Error {
	constructor(entity: string, relationship: string) {
		super(
			`"${relationship}" ends at "${entity}", which is no entity: the snapshot was not checked.`
		);
		this.name = 'DanglingEndError';
	}
}
