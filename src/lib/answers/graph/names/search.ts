import MiniSearch from 'minisearch';
import type { Entity } from '#lib/facts/model/entity.ts';
import { fold } from './fold.ts';
import type { NameIndex } from './index-names.ts';

/** Of each index the engine, built with its first search. */
const engines = new WeakMap<NameIndex, MiniSearch>();

function engineOf(index: NameIndex): MiniSearch {
	const known = engines.get(index);
	if (known !== undefined) return known;
	const engine = searchEngine(index.entities);
	engines.set(index, engine);
	return engine;
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
	for (const { id } of engineOf(index).search(text, options)) {
		const entity = index.byId.get(String(id));
		if (entity !== undefined) found.set(entity.id, entity);
	}
	return [...found.values()].slice(0, limit);
}
