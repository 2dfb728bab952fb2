import type { Entity } from '#lib/facts/model/entity.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { Kind } from '#lib/facts/model/vocabulary.ts';
import type { CoreColumns } from '#lib/facts/snapshot/core-columns.ts';
import { FLAG } from '#lib/facts/snapshot/codes.ts';
import type { LazyList } from '#lib/facts/snapshot/lazy-list.ts';
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
	readonly columns: CoreColumns;
	readonly entities: LazyList<Entity>;
	readonly relationships: LazyList<Attested>;
	readonly indexOfEntity: ReadonlyMap<string, number>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly kinds: ReadonlyMap<string, Kind>;
	readonly rows: Uint32Array;
	readonly neighbours: Uint32Array;
	readonly arcs: Uint32Array;
	/** WITH, AGAINST or BOTH (mutual), per arc. */
	readonly ways: Uint8Array;
}

/** Indexes a snapshot in time linear in its relationships. The snapshot is checked, so every end exists. */
export function buildGraph(snapshot: Snapshot): Graph {
	const { columns, entities, relationships } = snapshot;
	let sources: ReadonlyMap<string, Source> | undefined;
	return {
		snapshot,
		columns,
		entities,
		relationships,
		indexOfEntity: indexOf(columns.entityIds),
		get sources() {
			return (sources ??= new Map(snapshot.sources.map((source) => [source.id, source])));
		},
		kinds: new Map(snapshot.vocabulary.map((kind) => [kind.id, kind])),
		...buildRows(columns)
	};
}

function indexOf(ids: readonly string[]): Map<string, number> {
	const indices = new Map<string, number>();
	for (let index = 0; index < ids.length; index++) indices.set(ids[index] ?? '', index);
	return indices;
}

/** The kind of a relationship; the snapshot is checked, so it exists. */
export function kindOf(graph: Graph, relationship: { readonly kind: string }): Kind {
	const kind = graph.kinds.get(relationship.kind);
	if (kind === undefined) throw new UnknownKindError(relationship.kind);
	return kind;
}

/** The kind of the relationship at an index. */
export function kindAt({ columns, snapshot }: Graph, relationship: number): Kind {
	const kind = snapshot.vocabulary[columns.relationships.kind[relationship] ?? -1];
	if (kind === undefined) throw new UnknownKindError(String(relationship));
	return kind;
}

/** The entity of that id, or undefined. */
export function findEntity(graph: Graph, id: string): Entity | undefined {
	const index = graph.indexOfEntity.get(id);
	return index === undefined ? undefined : graph.entities.at(index);
}

/** The relationship of that id, or undefined. */
export function findRelationship(graph: Graph, id: string): Attested | undefined {
	const index = indexOfRelationship(graph, id);
	return index === undefined ? undefined : graph.relationships.at(index);
}

/** Where the relationship of that id stands, or undefined: ids are in order, so they are halved until found. */
export function indexOfRelationship({ snapshot }: Graph, id: string): number | undefined {
	const ids = snapshot.relationshipIds;
	let low = 0;
	let high = ids.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((ids[middle] ?? '') < id) low = middle + 1;
		else high = middle;
	}
	return ids[low] === id ? low : undefined;
}

/** A snapshot that no check has seen: a programmer's mistake. */
export class UnknownKindError extends Error {
	constructor(kind: string) {
		super(`The vocabulary has no kind "${kind}": the snapshot was not checked.`);
		this.name = 'UnknownKindError';
	}
}

/**
 * Rows of arcs by two counting sorts: first by neighbour, then by entity; both are
 * stable, so each run stays in order of relationship. Arc `2i` runs over relationship
 * `i` from its start, arc `2i + 1` from its end.
 */
function buildRows({ entityIds, relationships }: CoreColumns) {
	const { count, from, to, flags } = relationships;
	const starts = new Uint32Array(2 * count);
	const ends = new Uint32Array(2 * count);
	for (let index = 0; index < count; index++) {
		const [a, b] = [from[index] ?? 0, to[index] ?? 0];
		if (a >= entityIds.length || b >= entityIds.length) throw new DanglingEndError(index);
		starts[2 * index] = a;
		ends[2 * index] = b;
		starts[2 * index + 1] = b;
		ends[2 * index + 1] = a;
	}
	const rows = rowsBy(starts, entityIds.length);
	const order = sortedBy(starts, rows, sortedBy(ends, rowsBy(ends, entityIds.length)));
	const neighbours = new Uint32Array(2 * count);
	const arcs = new Uint32Array(2 * count);
	const ways = new Uint8Array(2 * count);
	for (let place = 0; place < order.length; place++) {
		const arc = order[place] ?? 0;
		neighbours[place] = ends[arc] ?? 0;
		arcs[place] = arc >> 1;
		const isMutual = ((flags[arc >> 1] ?? 0) & FLAG.mutual) !== 0;
		ways[place] = isMutual ? BOTH : arc & 1 ? AGAINST : WITH;
	}
	return { rows, neighbours, arcs, ways };
}

/** Where the arcs of each key begin in their order, and where the last one's end. */
function rowsBy(keys: Uint32Array, most: number): Uint32Array {
	const rows = new Uint32Array(most + 1);
	for (let arc = 0; arc < keys.length; arc++) {
		const next = (keys[arc] ?? 0) + 1;
		rows[next] = (rows[next] ?? 0) + 1;
	}
	for (let key = 0; key < most; key++) rows[key + 1] = (rows[key + 1] ?? 0) + (rows[key] ?? 0);
	return rows;
}

/** Arcs in ascending order of key; equal ones as they were, in `order` or by themselves. */
function sortedBy(keys: Uint32Array, rows: Uint32Array, order?: Uint32Array): Uint32Array {
	const free = rows.slice();
	const sorted = new Uint32Array(keys.length);
	for (let at = 0; at < keys.length; at++) {
		const arc = order === undefined ? at : (order[at] ?? 0);
		const key = keys[arc] ?? 0;
		const place = free[key] ?? 0;
		free[key] = place + 1;
		sorted[place] = arc;
	}
	return sorted;
}

/** A relationship whose end is no entity: a programmer's mistake. */
export class DanglingEndError extends Error {
	constructor(relationship: number) {
		super(`Relationship ${String(relationship)} ends at no entity: the snapshot was not checked.`);
		this.name = 'DanglingEndError';
	}
}
