import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';

/** The world with entities under other ids, such as `__proto__`, that no record may bear but a careless look-up must survive. */
export function renamed(snapshot: Snapshot, names: ReadonlyMap<string, string>): Snapshot {
	const name = (id: string) => names.get(id) ?? id;
	return {
		...snapshot,
		entities: snapshot.entities
			.map((entity) => ({ ...entity, id: name(entity.id) }))
			.sort((a, b) => (a.id < b.id ? -1 : 1)),
		relationships: snapshot.relationships.map((tie) => ({
			...tie,
			from: name(tie.from),
			to: name(tie.to)
		}))
	};
}
