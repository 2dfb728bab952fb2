import { firstDay, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { countLegend } from '../count-legend.ts';
import type { Scene, SceneEntity } from '../scene.ts';
import type { Place } from './place.ts';
import { placeEntities } from './place-entities.ts';

/** A scene as a map can show it. */
export interface MapScene {
	/** What has a place, and the lines between; its legend counts these. */
	readonly scene: Scene;
	readonly places: ReadonlyMap<string, Place>;
	/** What has none, in the scene's order: named beside the map. */
	readonly unplaced: readonly SceneEntity[];
	/** Relationships that lead to something without a place. */
	readonly unplacedTies: number;
}

/** Divides a scene into what has a place on its day and what has none. */
export function onMap(graph: Graph, scene: Scene, date: PartialDate): MapScene {
	const ids = scene.entities.map(({ id }) => id);
	const places = placeEntities(graph, ids, firstDay(date));
	const entities = scene.entities.filter(({ id }) => places.has(id));
	const bundles = scene.bundles.filter(({ a, b }) => places.has(a) && places.has(b));
	const count = (all: Scene['bundles']) =>
		all.reduce((sum, { members, derived }) => sum + (derived ? 0 : members.length), 0);
	const unplacedTies = count(scene.bundles) - count(bundles);
	return {
		scene: {
			...scene,
			entities,
			bundles,
			legend: countLegend(entities, bundles),
			shown: {
				entities: entities.length,
				relationships: scene.shown.relationships - unplacedTies
			}
		},
		places,
		unplaced: scene.entities.filter(({ id }) => !places.has(id)),
		unplacedTies
	};
}
