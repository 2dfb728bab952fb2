import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { toSnapshot } from '#lib/facts/snapshot/to-snapshot.ts';
import { recordsIn } from './records-in.ts';
import { sourcesIn } from './world.ts';

/** The world with entities under other ids, such as `__proto__`, that no record may bear but a careless look-up must survive. */
export function renamed(snapshot: Snapshot, names: ReadonlyMap<string, string>): Snapshot {
	const name = (id: string) => names.get(id) ?? id;
	const texts = new Map(
		snapshot.relationships.flatMap(({ id, claims }) =>
			claims.map((claim) => [`${id}/${claim.id}`, { says: 'Said for a test.' }] as const)
		)
	);
	const records = recordsIn(snapshot, texts, sourcesIn(snapshot));
	const others = {
		...records,
		entities: records.entities
			.map((entity) => ({ ...entity, id: name(entity.id) }))
			.sort((a, b) => (a.id < b.id ? -1 : 1)),
		relationships: records.relationships.map((tie) => ({
			...tie,
			from: name(tie.from),
			to: name(tie.to),
			...(tie.in === undefined ? {} : { in: name(tie.in) }),
			...(tie.against === undefined ? {} : { against: name(tie.against) })
		}))
	};
	return toSnapshot(others, snapshot.revision).snapshot;
}
