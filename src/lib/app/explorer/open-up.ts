import { wordCount } from '#lib/answers/text/word-count.ts';
import { placesRequest } from '#lib/picture/canvas/layout/places-request.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { leavesOf } from '#lib/picture/scene/neighbours.ts';
import { closeEntities, hideEntities, showHidden } from '#lib/picture/view/close-entities.ts';
import { showAll, showLandmarks } from '#lib/picture/view/focus-on.ts';
import { isWide } from '#lib/picture/view/landmarks.ts';
import { moveEntities, pin, unpin } from '#lib/picture/view/move.ts';
import { openEntities, placeEntities } from '#lib/picture/view/open-entities.ts';
import { select } from '#lib/picture/view/select.ts';
import type { View } from '#lib/picture/view/view.ts';
import { canTidy } from './can-tidy.ts';
import type { Explorer } from './explorer.svelte.ts';
import { nextTask } from './next-task.ts';
import { OPENED_AT_ONCE } from './opened-at-once.ts';
import { viewAround } from './view-around.ts';

/** Selects an entity and draws it, if it is not drawn. */
export function openEntity(explorer: Explorer, id: string): void {
	const opened = select(openEntities(explorer.view, [id]), { what: 'entity', id });
	explorer.commit(opened, `Opened ${explorer.labelOf(id)}`);
}

/** Leaves an entity and its nearest neighbours on the table. */
export function focusEntity(explorer: Explorer, id: string): void {
	const focused = viewAround(explorer.world, explorer.view, explorer.today, id);
	commitFocused(explorer, focused, id);
}

/** The same with many. What their scene reads is read in a task before; what the reader did meanwhile goes before. */
export async function focusWithMany(explorer: Explorer, id: string): Promise<void> {
	const { world, view, today } = explorer;
	const focused = viewAround(world, view, today, id, OPENED_AT_ONCE.many);
	buildScene(world.graph, focused, today);
	await nextTask();
	if (explorer.view === view) commitFocused(explorer, focused, id);
}

function commitFocused(explorer: Explorer, focused: View, id: string): void {
	explorer.commit(focused, `Focused on ${explorer.labelOf(id)}`);
	explorer.frame();
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

export function bringBack(explorer: Explorer): void {
	explorer.commit(showHidden(explorer.view), 'Brought back what was hidden');
}

export function showEverything(explorer: Explorer): void {
	explorer.commit(showAll(explorer.view), 'Showed all');
	explorer.frame();
}

export function showMostTied(explorer: Explorer): void {
	explorer.commit(showLandmarks(explorer.view), 'Showed those with most ties');
	explorer.frame();
}
