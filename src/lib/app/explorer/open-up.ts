import { wordCount } from '#lib/answers/text/word-count.ts';
import { placesRequest } from '#lib/picture/canvas/layout/places-request.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { keepPlaces } from '#lib/picture/scene/keep-places.ts';
import { leavesOf, neighboursOf } from '#lib/picture/scene/neighbours.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';
import { closeEntities, hideEntities } from '#lib/picture/view/close-entities.ts';
import { isWide } from '#lib/picture/view/landmarks.ts';
import { moveEntities, pin, unpin } from '#lib/picture/view/move.ts';
import { openEntities, placeEntities } from '#lib/picture/view/open-entities.ts';
import type { View } from '#lib/picture/view/view.ts';
import { canTidy } from './can-tidy.ts';
import type { Explorer } from './explorer.svelte.ts';
import { OPENED_AT_ONCE, viewAround } from './view-around.ts';

/** Leaves an entity and its nearest neighbours on the table: so many, where said. */
export function focusEntity(explorer: Explorer, id: string, most?: number): void {
	const focused = viewAround(explorer.world, explorer.view, explorer.today, id, most);
	explorer.commit(focused, `Focused on ${explorer.labelOf(id)}`);
	explorer.frame();
}

/** Neighbours of an entity that are not drawn, those with most ties to it first. */
export function undrawnNeighbours(explorer: Explorer, id: string): string[] {
	const drawn = new Set(explorer.scene.entities.map((entity) => entity.id));
	return neighboursOf(explorer.world.graph, explorer.view, explorer.today, id).filter(
		(other) => !drawn.has(other)
	);
}

/** Opens that many neighbours beside what they belong to, where a worker finds places for them; what is drawn already stays. */
export async function expandEntity(
	explorer: Explorer,
	id: string,
	most: number = OPENED_AT_ONCE.few
): Promise<void> {
	const opened = undrawnNeighbours(explorer, id).slice(0, most);
	if (opened.length === 0) return;
	const grown = grow(explorer.view, explorer.scene, opened);
	const scene = buildScene(explorer.world.graph, grown, explorer.today);
	const what = `${wordCount(opened.length, 'neighbour')} of ${explorer.labelOf(id)}`;
	const found = await explorer.layingOut.find(
		placesRequest(scene, opened),
		`Finding places for ${what}`
	);
	if (found === undefined) return;
	// The day may be another by now.
	const next = grow(explorer.view, explorer.scene, opened);
	explorer.commit(placeEntities(next, found), `Opened ${what}`);
}

function grow(view: View, scene: Scene, opened: readonly string[]): View {
	return keepPlaces(view, scene, openEntities(view, opened));
}

/**
 * Gives all that are drawn and not pinned new places by the lines that are
 * drawn. Of the graph as a whole everybody goes back to the atlas's places.
 */
export async function tidy(explorer: Explorer): Promise<void> {
	if (!canTidy(explorer)) return;
	if (isWide(explorer.view)) {
		explorer.commit({ ...explorer.view, placed: new Map() }, 'Tidied the picture');
		return;
	}
	const { entities } = explorer.scene;
	const request = placesRequest(
		explorer.scene,
		entities.map(({ id }) => id)
	);
	const found = await explorer.layingOut.find(request, 'Finding places for all');
	if (found === undefined || found.size === 0) return;
	explorer.commit(placeEntities(explorer.view, found), 'Tidied the picture');
	explorer.frame();
}

export function collapseEntity(explorer: Explorer, id: string): void {
	const leaves = leavesOf(explorer.scene, id);
	if (leaves.length === 0) return;
	explorer.commit(
		closeEntities(explorer.view, leaves),
		`Closed ${wordCount(leaves.length, 'neighbour')} of ${explorer.labelOf(id)}`
	);
}

export function hideEntity(explorer: Explorer, id: string): void {
	explorer.commit(hideEntities(explorer.view, [id]), `Hid ${explorer.labelOf(id)}`);
}

/** Pins an entity where it stands, or lets it go back. */
export function togglePin(explorer: Explorer, id: string): void {
	const drawn = explorer.scene.entities.find((entity) => entity.id === id);
	if (drawn === undefined) return;
	if (drawn.pinned) explorer.commit(unpin(explorer.view, [id]), `Unpinned ${drawn.label}`);
	else explorer.commit(pin(explorer.view, id, drawn.at), `Pinned ${drawn.label}`);
}

/** Moves an entity by so many units of the picture; where it comes to stand, it is pinned. */
export function nudge(explorer: Explorer, id: string, x: number, y: number): void {
	const drawn = explorer.scene.entities.find((entity) => entity.id === id);
	if (drawn === undefined) return;
	const at = { x: Math.round(drawn.at.x + x), y: Math.round(drawn.at.y + y) };
	explorer.commit(moveEntities(explorer.view, new Map([[id, at]])), `Moved ${drawn.label}`);
}
