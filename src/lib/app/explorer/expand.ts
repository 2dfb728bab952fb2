import { placesRequest } from '#lib/picture/canvas/layout/places-request.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { keepPlaces } from '#lib/picture/scene/keep-places.ts';
import { neighboursOf } from '#lib/picture/scene/neighbours.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';
import { openEntities, placeEntities } from '#lib/picture/view/open-entities.ts';
import type { View } from '#lib/picture/view/view.ts';
import type { Explorer } from './explorer.svelte.ts';
import { OPENED_AT_ONCE } from './opened-at-once.ts';

/** Neighbours of an entity that are not drawn, those with most ties to it first. */
export function undrawnNeighbours(explorer: Explorer, id: string): string[] {
	const drawn = new Set(explorer.scene.entities.map((entity) => entity.id));
	return neighboursOf(explorer.world.graph, explorer.view, explorer.today, id).filter(
		(other) => !drawn.has(other)
	);
}

/** Opens that many neighbours beside what they belong to, where a worker finds places for them; what is drawn already stays, and the camera takes them in. */
export async function expandEntity(
	explorer: Explorer,
	id: string,
	most: number = OPENED_AT_ONCE.few
): Promise<void> {
	const opened = undrawnNeighbours(explorer, id).slice(0, most);
	if (opened.length === 0) return;
	const grown = grow(explorer.view, explorer.scene, opened);
	const scene = buildScene(explorer.world.graph, grown, explorer.today);
	const what = `${String(opened.length)} neighbour${opened.length === 1 ? '' : 's'} of ${explorer.labelOf(id)}`;
	const found = await explorer.layingOut.find(
		placesRequest(scene, opened),
		`Finding places for ${what}`
	);
	if (found === undefined) return;
	// The day may be another by now.
	const next = grow(explorer.view, explorer.scene, opened);
	explorer.commit(placeEntities(next, found), `Opened ${what}`);
	explorer.frame([id, ...opened]);
}

function grow(view: View, scene: Scene, opened: readonly string[]): View {
	return keepPlaces(view, scene, openEntities(view, opened));
}
