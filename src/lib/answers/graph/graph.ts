import type { Entity } from '#lib/facts/model/entity.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { SourceHead } from '#lib/facts/model/source.ts';
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
	readonly sources: ReadonlyMap<string, SourceHead>;
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
	let sources: ReadonlyMap<string, SourceHead> | undefined;
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

/** Where the relationship of that id stands, or undefined. */
export function indexOfRelationship({ snapshot }: Graph, id: string): number | undefined {
	return placeIn(snapshot.relationshipIds, id);
}

/** Where the source of that id stands, or undefined. */
export function indexOfSource({ snapshot }: Graph, id: string): number | undefined {
	return placeIn(snapshot.sourceIds, id);
}

/** Ids are in order, so they are halved until found. */
function placeIn(ids: readonly string[], id: string): number | undefined {
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
 * `i` from its start, arc `2i + 1` from its end, so that an entity has as many arcs
 * that begin at it as arcs that lead to it, and one count serves both.
 */
function buildRows({ entityIds, relationships }: CoreColumns) {
	const { count, from, to, flags } = relationships;
	const rows = rowsOf(from, to, count, entityIds.length);
	const byNeighbour = new Uint32Array(2 * count);
	const free = rows.slice();
	for (let index = 0; index < count; index++) {
		byNeighbour[take(free, to[index] as number)] = 2 * index;
		byNeighbour[take(free, from[index] as number)] = 2 * index + 1;
	}
	const neighbours = new Uint32Array(2 * count);
	const arcs = new Uint32Array(2 * count);
	const ways = new Uint8Array(2 * count);
	free.set(rows);
	let at = 0;
	for (let neighbour = 0; neighbour < entityIds.length; neighbour++)
		for (const end = rows[neighbour + 1] as number; at < end; at++) {
			const arc = byNeighbour[at] as number;
			const index = arc >> 1;
			const isWith = (arc & 1) === 0;
			const place = take(free, (isWith ? from[index] : to[index]) as number);
			neighbours[place] = neighbour;
			arcs[place] = index;
			const isMutual = ((flags[index] as number) & FLAG.mutual) !== 0;
			ways[place] = isMutual ? BOTH : isWith ? WITH : AGAINST;
		}
	return { rows, neighbours, arcs, ways };
}

/** Where the arcs of each entity begin in their order, and where the last one's end. */
function rowsOf(
	from: ArrayLike<number>,
	to: ArrayLike<number>,
	count: number,
	entities: number
): Uint32Array {
	const rows = new Uint32Array(entities + 1);
	for (let index = 0; index < count; index++) {
		const a = from[index] as number;
		const b = to[index] as number;
		if (a >= entities || b >= entities) throw new DanglingEndError(index);
		take(rows, a + 1);
		take(rows, b + 1);
	}
	for (let entity = 0; entity < entities; entity++)
		rows[entity + 1] = (rows[entity + 1] as number) + (rows[entity] as number);
	return rows;
}

/** Gives the number at a place, and counts it up. */
function take(numbers: Uint32Array, at: number): number {
	const number = numbers[at] as number;
	numbers[at] = number + 1;
	return number;
}

/** A relationship whose end is no entity: a programmer's mistake. */
export class DanglingEndError extends Error {
	constructor(relationship: number) {
		super(`Relationship ${String(relationship)} ends at no entity: the snapshot was not checked.`);
		this.name = 'DanglingEndError';
	}
}
