import type { Entity } from '#lib/facts/model/entity.ts';
import { later } from '#lib/facts/snapshot/later.ts';
import { fold } from './fold.ts';

/** The names of all entities, shown or not. */
export interface NameIndex {
	readonly entities: readonly Entity[];
	readonly byId: ReadonlyMap<string, Entity>;
	/** Entities by folded name: ids, labels and aliases alike. */
	readonly exact: ReadonlyMap<string, readonly Entity[]>;
}

/** Indexes labels, aliases and ids, folded: each part when it is first asked for, since no picture waits for it. */
export function indexNames(every: Iterable<Entity>): NameIndex {
	const entities = later(() => [...every]);
	const byId = later(() => new Map(entities().map((entity) => [entity.id, entity])));
	const exact = later(() => namesOf(entities()));
	return {
		get entities() {
			return entities();
		},
		get byId() {
			return byId();
		},
		get exact() {
			return exact();
		}
	};
}

function namesOf(entities: readonly Entity[]): Map<string, Entity[]> {
	const names = new Map<string, Entity[]>();
	for (const entity of entities)
		for (const name of new Set([entity.id, entity.label, ...entity.aliases].map(fold))) {
			const known = names.get(name);
			if (known === undefined) names.set(name, [entity]);
			else known.push(entity);
		}
	return names;
}

/** The entity meant by a name as people write it; several where it is ambiguous, none where it is unknown. */
export function resolveName(index: NameIndex, name: string): readonly Entity[] {
	const matches = index.exact.get(fold(name)) ?? [];
	const byId = matches.find(({ id }) => id === name);
	if (byId !== undefined) return [byId];
	const byLabel = matches.filter(({ label }) => fold(label) === fold(name));
	return byLabel.length === 1 ? byLabel : matches;
}
