import type { Entity } from '#lib/facts/model/entity.ts';
import { firstDay, type Day } from '#lib/facts/model/partial-date.ts';
import type { SceneEntity } from './scene.ts';
import { existsOn } from './open-in.ts';

/** What became of an entity between two days, each as it closes, by its life span; a conflict without one begins with its first fighting, and never ends between episodes. Without dates it is there on both. */
export function lifeBetween(
	entity: Entity,
	{ from, to }: { readonly from: Day; readonly to: Day }
): NonNullable<SceneEntity['change']> {
	const isThere = (day: Day) => existsAtClose(entity, day);
	if (!isThere(to)) return isThere(from) ? 'ended' : 'unchanged';
	return isThere(from) ? 'unchanged' : 'appeared';
}

function existsAtClose(entity: Entity, day: Day): boolean {
	if (from(entity) > day) return false;
	return existsOn(entity, { from: day + 1, to: Infinity });
}

function from(entity: Entity): Day {
	if (entity.since !== undefined) return firstDay(entity.since);
	if (entity.kind !== 'conflict') return -Infinity;
	const starts = entity.episodes.map(({ since }) => firstDay(since));
	return starts.length === 0 ? -Infinity : Math.min(...starts);
}
