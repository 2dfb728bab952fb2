import { fold } from '#lib/answers/graph/names/fold.ts';
import type { Entity } from '#lib/facts/model/entity.ts';
import type { OwnChoices, OwnFile } from './own-file.ts';

/** An entity of a reader's file that seems to be one of the project's. */
export interface SameEntity {
	/** In the file. */
	readonly id: string;
	readonly label: string;
	/** Among the project's. */
	readonly as: string;
	readonly asLabel: string;
}

/** The project's entities by what they are called: labels and aliases, case and accents aside. */
export class NamesOfWorld {
	readonly #entities: ReadonlyMap<string, Entity>;
	readonly #ids = new Map<string, Set<string>>();

	constructor(entities: Iterable<Entity>) {
		const byId = new Map<string, Entity>();
		for (const entity of entities) {
			byId.set(entity.id, entity);
			for (const name of [entity.label, ...entity.aliases]) this.#note(fold(name), entity.id);
		}
		this.#entities = byId;
	}

	entityOf(id: string): Entity | undefined {
		return this.#entities.get(id);
	}

	/** All that are called so. */
	called(name: string): readonly string[] {
		return [...(this.#ids.get(fold(name)) ?? [])];
	}

	/** The only one that has this label; else the only one that is called so at all. */
	only(name: string): string | undefined {
		const ids = this.called(name);
		const labelled = ids.filter((id) => fold(this.#entities.get(id)?.label ?? '') === fold(name));
		return labelled.length === 1 ? labelled[0] : ids.length === 1 ? ids[0] : undefined;
	}

	#note(name: string, id: string): void {
		const ids = this.#ids.get(name);
		if (ids === undefined) this.#ids.set(name, new Set([id]));
		else ids.add(id);
	}
}

/** Which entities of a file seem to be which of the project's: of the same id and name, or the only one of that name; never of another kind, where the file says one. */
export function matchNames(
	{ items }: OwnFile,
	world: NamesOfWorld,
	{ entityKind }: OwnChoices
): readonly SameEntity[] {
	const taken = new Set<string>();
	return items.entities.flatMap(({ value }): SameEntity[] => {
		if (typeof value !== 'object' || value === null) return [];
		const { id, label, kind } = value as Readonly<Record<string, unknown>>;
		if (typeof id !== 'string' || typeof label !== 'string') return [];
		const as = world.called(label).includes(id) ? id : world.only(label);
		const entity = as === undefined ? undefined : world.entityOf(as);
		if (entity === undefined || taken.has(entity.id)) return [];
		if (kind !== entity.kind && kind !== entityKind) return [];
		taken.add(entity.id);
		return [{ id, label, as: entity.id, asLabel: entity.label }];
	});
}
