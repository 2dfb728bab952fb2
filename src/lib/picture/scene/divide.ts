import type { SceneBundle, SceneEntity } from './scene.ts';

/** Some of a scene: no bundle lacks an end that is in the scene and not in the part, unless said. */
export interface Part {
	readonly entities: readonly SceneEntity[];
	readonly bundles: readonly SceneBundle[];
}

/** Who draws what of a scene: each entity and each bundle is in one of the parts. */
export interface Division {
	/** On the stage, in full dress; both ends of each bundle are here. */
	readonly dressed: Part;
	/** On the overview below it; ends of bundles may stand on the stage. */
	readonly below: Part;
	/** How the overview draws: as the stage would, curved and with its ends; or straight and plain, named by importance. */
	readonly detail: 'full' | 'plain';
}

/** So much cytoscape draws without holding up a frame; measured in docs/performance.md. */
export const MOST_DRESSED: Most = { entities: 150, bundles: 300 };
/** So much can be told apart: beyond it nobody follows a single curve, and names come by importance. */
const MOST_IN_DETAIL: Most = { entities: 150, bundles: 1500 };

export interface Most {
	readonly entities: number;
	readonly bundles: number;
}

/**
 * Divides a scene between stage and overview. What fits is dressed whole. Of a
 * larger scene the stage takes what the reader brought to the fore: first what
 * is selected, then what is in focus, large entities and wide bundles first,
 * equal ones by id, within the bounds.
 */
export function divide(scene: Part, most: Most = MOST_DRESSED): Division {
	const { entities, bundles } = scene;
	const detail = fits(scene, MOST_IN_DETAIL) ? 'full' : 'plain';
	if (fits(scene, most)) return { dressed: { entities, bundles }, below: NOTHING, detail };
	if (most.entities === 0) return { dressed: NOTHING, below: { entities, bundles }, detail };
	const chosen = chooseEntities(scene, most.entities);
	const drawn = new Set(
		bundles
			.filter((bundle) => isFore(bundle) && chosen.has(bundle.a) && chosen.has(bundle.b))
			.sort((a, b) => rank(b) - rank(a) || b.width - a.width || (a.id < b.id ? -1 : 1))
			.slice(0, most.bundles)
			.map(({ id }) => id)
	);
	return {
		dressed: {
			entities: entities.filter(({ id }) => chosen.has(id)),
			bundles: bundles.filter(({ id }) => drawn.has(id))
		},
		below: {
			entities: entities.filter(({ id }) => !chosen.has(id)),
			bundles: bundles.filter(({ id }) => !drawn.has(id))
		},
		detail
	};
}

/** Whether an overview would draw the scene straight and plain. */
export function isPlain(scene: Part): boolean {
	return !fits(scene, MOST_IN_DETAIL);
}

export function isEmpty({ entities, bundles }: Part): boolean {
	return entities.length + bundles.length === 0;
}

const NOTHING: Part = { entities: [], bundles: [] };

function fits({ entities, bundles }: Part, most: Most): boolean {
	return entities.length <= most.entities && bundles.length <= most.bundles;
}

function chooseEntities({ entities, bundles }: Part, most: number): Set<string> {
	const ends = new Set(bundles.filter(({ selected }) => selected).flatMap(({ a, b }) => [a, b]));
	const rankOf = (entity: SceneEntity) => (ends.has(entity.id) ? 1 : 0) + rank(entity);
	return new Set(
		entities
			.filter((entity) => isFore(entity) || ends.has(entity.id))
			.sort((a, b) => rankOf(b) - rankOf(a) || b.size - a.size || (a.id < b.id ? -1 : 1))
			.slice(0, most)
			.map(({ id }) => id)
	);
}

function isFore({ emphasis, selected }: Pick<SceneEntity, 'emphasis' | 'selected'>): boolean {
	return emphasis === 'focus' || selected;
}

function rank({ selected }: { readonly selected: boolean }): number {
	return selected ? 2 : 0;
}
