import type { Entity } from '../../model/entity.ts';
import type { SourceHead } from '../../model/source.ts';
import type { Kind } from '../../model/vocabulary.ts';
import type { Located, Place } from '../place.ts';
import type { WrittenEntity } from '../schemas/entity-schema.ts';
import type { WrittenRelationship } from '../schemas/relationship-schema.ts';
import type { WrittenSource } from '../schemas/source-schema.ts';
import type { Listed } from '../written.ts';

/** What is known already, by the project's own ids. */
export interface Known {
	readonly vocabulary: readonly Kind[];
	entityOf(id: string): Entity | undefined;
	sourceOf(id: string): SourceHead | undefined;
}

/** Where the project's own records stand, seen from a reader's file. */
export const NOWHERE: Place = { file: '', line: 0, column: 0 };

interface Theirs {
	readonly entities: readonly Located<WrittenEntity>[];
	readonly relationships: readonly Located<WrittenRelationship>[];
	readonly sources: readonly Located<WrittenSource>[];
}

/** Those of the project's records that a reader's name, as if they were written in files. */
export function knownRecords(
	theirs: Theirs,
	known: Known
): {
	readonly entities: readonly Located<WrittenEntity>[];
	readonly sources: readonly Located<WrittenSource>[];
	readonly listed: readonly Listed[];
} {
	const ids = new Set([
		...theirs.relationships.flatMap(({ value }) => entitiesNamed(value)),
		...theirs.entities.flatMap(({ value }) =>
			value.kind === 'conflict' ? (value.where ?? []) : []
		)
	]);
	const cited = new Set([
		...theirs.relationships.flatMap(({ value }) => value.claims.map(({ source }) => source)),
		...theirs.entities.flatMap(({ value }) => sourcesNamed(value))
	]);
	const entities = [...ids].flatMap((id) => known.entityOf(id) ?? []).map(asWritten);
	const sources = [...cited].flatMap((id) => known.sourceOf(id) ?? []).map(sourceAsWritten);
	return {
		entities: entities.map(located),
		sources: sources.map(located),
		listed: [
			...entities.map(({ id }) => ({ id, room: 'entities' as const, place: NOWHERE })),
			...sources.map(({ id }) => ({ id, room: 'sources' as const, place: NOWHERE }))
		]
	};
}

/** Ids of entities that a relationship names: ends, contest, opponent, mandate, speakers. */
export function entitiesNamed(tie: WrittenRelationship): string[] {
	const speakers = tie.claims.map(({ speaker }) =>
		speaker !== undefined && 'entity' in speaker ? speaker.entity : undefined
	);
	return [tie.from, tie.to, tie.in, tie.against, tie.mandate, ...speakers].filter(
		(id) => id !== undefined
	);
}

function sourcesNamed(entity: WrittenEntity): string[] {
	return [
		...entity.sources,
		...entity.status.map(({ source }) => source),
		...(entity.seats ?? []).map(({ source }) => source),
		...(entity.kind === 'conflict' ? entity.episodes.map(({ source }) => source) : []),
		...(entity.kind === 'organisation' && entity.obligation !== undefined
			? [entity.obligation.source]
			: [])
	];
}

function located<T>(value: T): Located<T> {
	return { value, place: () => NOWHERE };
}

function asWritten(entity: Entity): WrittenEntity {
	const status = [...entity.status];
	const common = { aliases: [...entity.aliases], sources: [...entity.sources], status };
	const written =
		entity.kind === 'conflict'
			? { ...entity, ...common, pairs: entity.pairs.map((pair) => ({ ...pair, dyads: [] })) }
			: { ...entity, ...common };
	// The same keys; a record file's lists may only be written to, which nobody does here.
	return written as unknown as WrittenEntity;
}

/** The core holds no more of a source than grading looks at; checks look at no more either. */
function sourceAsWritten(head: SourceHead): WrittenSource {
	return { ...head, title: head.id, author: [], read: 'opening', because: 'Known to the project.' };
}
