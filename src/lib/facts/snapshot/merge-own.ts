import { isOwn } from '../model/own.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Point } from '../model/positions.ts';
import type { Attested } from '../model/relationship.ts';
import type { SourceHead } from '../model/source.ts';
import type { OwnRecords } from '../records/own/check-own.ts';
import type { Snapshot } from './snapshot.ts';
import { writeCore } from './write-core.ts';
import { WITH_OWN } from './with-own.ts';

/** How a reader's records are looked at: among the project's, or by themselves. */
export type OwnView = 'merged' | 'beside';

/** A reader's records and where they stand. */
export interface OwnWorld extends OwnRecords {
	readonly positions: ReadonlyMap<string, Point>;
}

/**
 * The core of a snapshot in which a reader's records stand among the project's, or
 * alone with those of the project's that they name. Nothing of the project's is
 * changed; the revision says that there is more than the project's.
 */
export function mergeOwn(base: Snapshot, own: OwnWorld, how: OwnView): Uint8Array<ArrayBuffer> {
	const kept = how === 'merged' ? everything(base) : onlyNamed(base, own);
	const entities = byId([...kept.entities, ...own.entities]);
	const positions = how === 'merged' ? [...base.positions.of] : [];
	return writeCore(
		{
			vocabulary: base.vocabulary,
			entities,
			relationships: byId([...kept.relationships, ...own.relationships]),
			sources: byId([...kept.sources, ...own.sources]),
			briefings: how === 'merged' ? base.briefings : [],
			retired: base.retired,
			positions: {
				hash: base.positions.hash,
				of: new Map([...positions, ...own.positions])
			}
		},
		`${base.revision}${WITH_OWN}`
	);
}

interface Kept {
	readonly entities: readonly Entity[];
	readonly relationships: readonly Attested[];
	readonly sources: readonly SourceHead[];
}

function everything({ entities, relationships, sources }: Snapshot): Kept {
	return {
		entities: [...entities],
		relationships: [...relationships],
		sources: [...sources]
	};
}

function onlyNamed(base: Snapshot, own: OwnRecords): Kept {
	const named = new Set(own.relationships.flatMap(namedBy).filter((id) => !isOwn(id)));
	const cited = new Set(
		own.relationships.flatMap(({ claims }) => claims.map(({ source }) => source))
	);
	const all = new Map([...base.entities].map((entity) => [entity.id, entity]));
	for (const { where = [] } of own.entities.filter((each) => each.kind === 'conflict'))
		for (const id of where) if (!isOwn(id)) named.add(id);
	return {
		entities: [...named].flatMap((id) => all.get(id) ?? []),
		relationships: [],
		sources: [...base.sources].filter(({ id }) => cited.has(id))
	};
}

function namedBy({ from, to, in: contest, against, mandate, claims }: Attested<Claim>): string[] {
	const speakers = claims.map(({ speaker }) =>
		speaker !== undefined && 'entity' in speaker ? speaker.entity : undefined
	);
	return [from, to, contest, against, mandate, ...speakers].filter((id) => id !== undefined);
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
	return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
