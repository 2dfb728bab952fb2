import type { SceneEntity } from '../../scene/scene.ts';

/** Above the number of entities of any picture; a rank that many times enlarged must stay exact. */
const MOST = 2 ** 20;

/**
 * Entities by a whole number each (within ±2^32), smallest first, equal ones by
 * id. Ranks are sorted as plain numbers, since thousands are sorted before a
 * first frame, when a function that compares two is still slow.
 */
export function inOrder(
	entities: readonly SceneEntity[],
	rankOf: (entity: SceneEntity) => number
): SceneEntity[] {
	const byId = inOrderOfIds(entities);
	const keys = Float64Array.from(byId, (entity, index) => rankOf(entity) * MOST + index).sort();
	return Array.from(keys, (key) => byId[key - Math.floor(key / MOST) * MOST] as SceneEntity);
}

/** As a scene has them already. */
function inOrderOfIds(entities: readonly SceneEntity[]): readonly SceneEntity[] {
	let last = '';
	for (const { id } of entities) {
		if (id < last) return [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
		last = id;
	}
	return entities;
}
