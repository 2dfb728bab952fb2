import type { Kind } from '../model/vocabulary.ts';
import type { Located } from './place.ts';
import type { WrittenEntity } from './schemas/entity-schema.ts';
import type { WrittenRelationship } from './schemas/relationship-schema.ts';
import type { WrittenSource } from './schemas/source-schema.ts';
import { UNREAD, type Parts, type Room, type Written } from './written.ts';

/** The written records by id, for the checks. Where an id stands twice the first counts. */
export interface Register {
	readonly written: Written;
	readonly kinds: ReadonlyMap<string, Kind>;
	readonly entities: ReadonlyMap<string, Located<WrittenEntity>>;
	readonly relationships: ReadonlyMap<string, Located<WrittenRelationship>>;
	readonly sources: ReadonlyMap<string, Located<WrittenSource>>;
	/** Every id of a room, those of malformed records too: a reference to one of these resolves. */
	readonly ids: ReadonlyMap<Room, ReadonlySet<string>>;
}

/** Indexes written records by id, after them what could be read of malformed ones. */
export function buildRegister(written: Written, parts: Parts): Register {
	const ids = new Map<Room, Set<string>>();
	for (const { room, id } of written.listed) {
		const known = ids.get(room) ?? new Set();
		ids.set(room, known.add(id));
	}
	return {
		written,
		kinds: new Map([...byId(written.vocabulary)].map(([id, { value }]) => [id, value])),
		entities: byId([...written.entities, ...parts.entities]),
		relationships: byId([...written.relationships, ...parts.relationships.filter(hasItsClaims)]),
		sources: byId([...written.sources, ...parts.sources]),
		ids
	};
}

/** Where the id of a claim could not be read, nothing can be said to name no claim of it. */
function hasItsClaims({ value: { claims } }: Located<WrittenRelationship>): boolean {
	return claims.length > 0 && claims.every(({ id }) => id !== UNREAD);
}

function byId<T extends { readonly id: string }>(
	records: readonly Located<T>[]
): Map<string, Located<T>> {
	const found = new Map<string, Located<T>>();
	for (const record of records) if (!found.has(record.value.id)) found.set(record.value.id, record);
	return found;
}
