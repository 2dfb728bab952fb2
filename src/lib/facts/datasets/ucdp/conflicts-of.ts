import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Identities } from '../importer.ts';
import { conflictEntity, type ConflictOf } from './conflict.ts';
import { groupBy } from './group-by.ts';
import { pairOf } from './pair-of.ts';
import type { Side } from './read-side.ts';

/** Two sides of a conflict, in a year. */
interface Opposed {
	readonly of: ConflictOf;
	readonly year: number;
	readonly a: Pick<Side, 'ids'>;
	readonly b: Pick<Side, 'ids'>;
}

/** The conflicts of some rows as entities with their opposed pairs, each told by its first year. */
export function conflictsOf(rows: readonly Opposed[], identities: Identities): CompiledEntity[] {
	const ordered = [...rows].sort((one, other) => one.year - other.year);
	return [...groupBy(ordered, ({ of }) => of.conflict).values()].flatMap((own) => {
		const [first] = own;
		if (first === undefined) return [];
		const pairs = new Map(own.map(({ a, b }) => pairOf(a, b)).map((pair) => [pair.id, pair]));
		const entity = conflictEntity(first.of, String(first.year), identities);
		return [{ ...entity, pairs: [...pairs.values()] }];
	});
}
