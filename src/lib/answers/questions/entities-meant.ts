import type { Entity, EntityKind } from '#lib/facts/model/entity.ts';
import { fold } from '../graph/names/fold.ts';
import { resolveName, type NameIndex } from '../graph/names/index-names.ts';

/** The entities that a name means; of one kind where that is given, even where an entity of another kind has the better right to the name. */
export function entitiesMeant(
	names: NameIndex,
	name: string,
	of: EntityKind | undefined
): readonly Entity[] {
	const meant = resolveName(names, name);
	if (of === undefined) return meant;
	const isOfKind = ({ kind }: Entity) => kind === of;
	const fitting = meant.filter(isOfKind);
	return fitting.length > 0 ? fitting : (names.exact.get(fold(name)) ?? []).filter(isOfKind);
}
