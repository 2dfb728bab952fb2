import type { Path } from '#lib/answers/graph/answer.ts';
import { newcomerRequest } from '#lib/picture/canvas/layout/newcomer-request.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { leavesOf, neighboursOf } from '#lib/picture/scene/neighbours.ts';
import type { StageIntent } from '#lib/picture/canvas/stage/intents.ts';
import { closeEntities, hideEntities, showHidden } from '#lib/picture/view/close-entities.ts';
import { showAll, showLandmarks } from '#lib/picture/view/focus-on.ts';
import { highlightsOfPaths } from '#lib/picture/scene/highlights.ts';
import { moveEntities, pin, unpin } from '#lib/picture/view/move.ts';
import { openEntities, placeEntities } from '#lib/picture/view/open-entities.ts';
import { select } from '#lib/picture/view/select.ts';
import type { Selection, View } from '#lib/picture/view/view.ts';
import type { Explorer } from './explorer.svelte.ts';
import { getReadyToOpen } from './get-ready.ts';
import type { SavedView } from './kept/read-views.ts';
import type { Result } from './results/result.ts';
import { OPENED_AT_ONCE, viewAround } from './view-around.ts';

export function selectIn(explorer: Explorer, selection: Selection | undefined): void {
	explorer.commit(select(explorer.view, selection), wordSelection(explorer, selection));
	if (selection?.what === 'entity') getReadyToOpen(explorer, selection.id);
}

/** Selects an entity and draws it, if it is not drawn. */
export function openEntity(explorer: Explorer, id: string): void {
	const opened = select(openEntities(explorer.view, [id]), { what: 'entity', id });
	explorer.commit(opened, `Opened ${explorer.labelOf(id)}`);
}

/** Leaves an entity and its nearest neighbours on the table. */
export function focusEntity(explorer: Explorer, id: string): void {
	const focused = viewAround(explorer.world, explorer.view, explorer.today, id);
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

/** Opens neighbours beside what they belong to, as a worker lays them out; what is drawn already stays. */
export async function expandEntity(explorer: Explorer, id: string): Promise<void> {
	const opened = undrawnNeighbours(explorer, id).slice(0, OPENED_AT_ONCE);
	if (opened.length === 0) return;
	const before = explorer.view;
	const next = openEntities(before, opened);
	const placed = await placesFor(explorer, next, opened);
	// What the reader did meanwhile goes before.
	if (explorer.view !== before) return;
	explorer.commit(
		placeEntities(next, placed),
		`Opened ${String(opened.length)} neighbours of ${explorer.labelOf(id)}`
	);
}

/** Places for newcomers; none where the layout fails, then they stand where the scene puts them. */
async function placesFor(explorer: Explorer, next: View, opened: readonly string[]) {
	const scene = buildScene(explorer.world.graph, next, explorer.today);
	const request = newcomerRequest(scene, new Set(opened));
	if (request === undefined) return new Map();
	try {
		return await explorer.layouter.layoutAround(request);
	} catch {
		return new Map();
	}
}

export function collapseEntity(explorer: Explorer, id: string): void {
	const leaves = leavesOf(explorer.scene, id);
	if (leaves.length === 0) return;
	explorer.commit(
		closeEntities(explorer.view, leaves),
		`Closed ${String(leaves.length)} neighbours of ${explorer.labelOf(id)}`
	);
}

export function hideEntity(explorer: Explorer, id: string): void {
	explorer.commit(hideEntities(explorer.view, [id]), `Hid ${explorer.labelOf(id)}`);
}

export function showEverything(explorer: Explorer): void {
	explorer.commit(showAll(explorer.view), 'Showed all');
	explorer.frame();
}

export function showMostTied(explorer: Explorer): void {
	explorer.commit(showLandmarks(explorer.view), 'Showed those with most ties');
	explorer.frame();
}

export function bringBack(explorer: Explorer): void {
	explorer.commit(showHidden(explorer.view), 'Brought back what was hidden');
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

/** Opens a view that the reader saved: one step of the trail. Parts of it that mean nothing any more are told as those of a link. */
export function openSaved(explorer: Explorer, { name, address }: SavedView): void {
	explorer.follow(address, `Opened ${name}`);
	explorer.frame();
}

/** Lights up something found while it is pointed at; undefined takes it back. */
export function previewResult(explorer: Explorer, result: Result | undefined): void {
	explorer.preview(result?.highlights);
}

/** Opens what was found on the stage, beside what is drawn, and shows it in the dossier where it is one record or pair. */
export function openResult(explorer: Explorer, result: Result): void {
	const ids = [...result.highlights.entities];
	const opened = openEntities(explorer.view, ids);
	const next = result.selection === undefined ? opened : select(opened, result.selection);
	explorer.commit(next, `Opened ${result.title}`);
	explorer.preview(result.highlights);
	explorer.frame(ids);
}

export function previewPath(explorer: Explorer, path: Path | undefined): void {
	explorer.preview(
		path === undefined ? undefined : highlightsOfPaths(explorer.world.graph, [path])
	);
}

/** Does what a gesture on the stage asks for. */
export function follow(explorer: Explorer, intent: StageIntent): void {
	switch (intent.what) {
		case 'select':
			return selectIn(explorer, intent.selection ?? answerOf(explorer));
		case 'expand':
			void expandEntity(explorer, intent.id);
			return;
		case 'move': {
			const [id = ''] = intent.positions.keys();
			return explorer.commit(
				moveEntities(explorer.view, intent.positions),
				`Moved ${explorer.labelOf(id)}`
			);
		}
		case 'hover':
			return;
		default:
			return intent satisfies never;
	}
}

/** Letting go of a selection goes back to the answer, where there is one. */
export function answerOf(explorer: Explorer): Selection | undefined {
	return explorer.view.question === undefined ? undefined : { what: 'answer' };
}

function wordSelection(explorer: Explorer, selection: Selection | undefined): string {
	if (selection === undefined) return 'Selected nothing';
	switch (selection.what) {
		case 'entity':
			return `Selected ${explorer.labelOf(selection.id)}`;
		case 'relationship':
			return `Opened a relationship`;
		case 'bundle':
			return `Selected ${selection.between.map((id) => explorer.labelOf(id)).join(' and ')}`;
		case 'answer':
			return 'Returned to the answer';
		default:
			return selection satisfies never;
	}
}
