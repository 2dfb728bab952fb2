import type { EntityKind } from '#lib/facts/model/entity.ts';

/**
 * Room that an entity takes in the picture of the whole, in world units: two centres lie at
 * least half of both rooms apart. More than its largest mark (size-of.ts): states and what
 * has many ties are read by name first, a state's many leaders and groups after it.
 */
export function roomOf(kind: EntityKind): number {
	return ROOM[kind];
}

const ROOM: Readonly<Record<EntityKind, number>> = {
	state: 112,
	conflict: 90,
	organisation: 90,
	ideology: 90,
	group: 64,
	leader: 64
};
