import type { Part } from '../../scene/divide.ts';
import type { SceneBundle, SceneEntity } from '../../scene/scene.ts';

/** What lies under a pointer: an entity before a bundle. */
export type Hit =
	| { readonly entity: string; readonly bundle?: never }
	| {
			readonly bundle: string;
			readonly between: readonly [string, string];
			readonly entity?: never;
	  };

export function isSameHit(a: Hit | undefined, b: Hit | undefined): boolean {
	return a?.entity === b?.entity && a?.bundle === b?.bundle;
}

/** The part without an entity and its lines. */
export function without({ entities, bundles }: Part, id: string): Part {
	return {
		entities: entities.filter((entity) => entity.id !== id),
		bundles: bundles.filter(({ a, b }) => a !== id && b !== id)
	};
}

/** An entity of the part with its lines, without who is at their other ends. */
export function only({ entities, bundles }: Part, id: string): Part {
	return {
		entities: entities.filter((entity) => entity.id === id),
		bundles: bundles.filter(({ a, b }) => a === id || b === id)
	};
}

/** What is pointed at, as if it were in focus: an entity with its lines and neighbours, or a line with its ends. */
export function bringForward(
	part: Part,
	entities: ReadonlyMap<string, SceneEntity>,
	hit: Hit
): Part {
	const bundles = part.bundles.filter(({ id, a, b }) =>
		hit.entity === undefined ? id === hit.bundle : a === hit.entity || b === hit.entity
	);
	const ids = new Set(bundles.flatMap(({ a, b }) => [a, b]));
	if (hit.entity !== undefined) ids.add(hit.entity);
	return {
		entities: [...ids].flatMap((id) => {
			const entity = entities.get(id);
			return entity === undefined ? [] : [inFocus(entity)];
		}),
		bundles: bundles.map(inFocus)
	};
}

function inFocus<T extends SceneEntity | SceneBundle>(drawn: T): T {
	return drawn.emphasis === 'ghost' ? drawn : { ...drawn, emphasis: 'focus' };
}
