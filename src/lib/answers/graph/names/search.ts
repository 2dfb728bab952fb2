import MiniSearch from 'minisearch';
import type { Entity } from '#lib/facts/model/entity.ts';
import { later } from '#lib/facts/snapshot/later.ts';
import { fold } from './fold.ts';

/** An index of names over all entities, shown or not. */
export interface NameIndex {
	readonly entities: readonly Entity[];
	readonly engine: MiniSearch;
	readonly byId: ReadonlyMap<string, Entity>;
	/** Entities by folded name: ids, labels and aliases alike. */
	readonly exact: ReadonlyMap<string, readonly Entity[]>;
}

/** Indexes labels, aliases and ids, folded: each part when it is first asked for, since no picture waits for it. */
export function indexNames(every: Iterable<Entity>): NameIndex {
	const entities = later(() => [...every]);
	const engine = later(() => searchEngine(entities()));
	const byId = later(() => new Map(entities().map((entity) => [entity.id, entity])));
	const exact = later(() => namesOf(entities()));
	return {
		get entities() {
			return entities();
		},
		get engine() {
			return engine();
		},
		get byId() {
			return byId();
		},
		get exact() {
			return exact();
		}
	};
}

function searchEngine(entities: readonly Entity[]): MiniSearch {
	const engine = new MiniSearch({
		fields: ['label', 'aliases', 'id'],
		tokenize: (text) => text.split(/[\s\-–—_/,.()'"]+/u).filter((token) => token !== ''),
		processTerm: fold
	});
	engine.addAll(
		entities.map(({ id, label, aliases }) => ({ id, label, aliases: aliases.join(' / ') }))
	);
	return engine;
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

/** How much likelier a kind is meant where names match alike: by “Azerb” the state before the idea called after it. */
const FAMILIAR: Readonly<Record<Entity['kind'], number>> = {
	state: 3,
	organisation: 1.5,
	conflict: 1.2,
	leader: 1,
	ideology: 1,
	group: 1
};

/** Entities whose names match, best first: by any alias, accent or script, by prefix, and with a slip of the pen. At most `limit`. */
export function searchEntities(index: NameIndex, text: string, limit = 12): Entity[] {
	const folded = fold(text);
	if (folded === '') return [];
	const found = new Map((index.exact.get(folded) ?? []).map((entity) => [entity.id, entity]));
	const options = {
		prefix: true,
		fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
		boost: { label: 3, id: 1.5 },
		combineWith: 'AND',
		boostDocument: (id: unknown) => FAMILIAR[index.byId.get(String(id))?.kind ?? 'group']
	} as const;
	for (const { id } of index.engine.search(text, options)) {
		const entity = index.byId.get(String(id));
		if (entity !== undefined) found.set(entity.id, entity);
	}
	return [...found.values()].slice(0, limit);
}

/** The entity meant by a name as people write it; several where it is ambiguous, none where it is unknown. */
export function resolveName(index: NameIndex, name: string): readonly Entity[] {
	const matches = index.exact.get(fold(name)) ?? [];
	const byId = matches.find(({ id }) => id === name);
	if (byId !== undefined) return [byId];
	const byLabel = matches.filter(({ label }) => fold(label) === fold(name));
	return byLabel.length === 1 ? byLabel : matches;
}
