import type { Path } from '#lib/answers/graph/answer.ts';
import type { StageIntent } from '#lib/picture/canvas/stage/intents.ts';
import { showHidden } from '#lib/picture/view/close-entities.ts';
import { showAll, showLandmarks } from '#lib/picture/view/focus-on.ts';
import { highlightsOfPaths } from '#lib/picture/scene/highlights.ts';
import { moveEntities } from '#lib/picture/view/move.ts';
import { openEntities } from '#lib/picture/view/open-entities.ts';
import { select } from '#lib/picture/view/select.ts';
import type { Selection } from '#lib/picture/view/view.ts';
import type { Explorer } from './explorer.svelte.ts';
import { getReadyToOpen } from './get-ready.ts';
import type { SavedView } from './kept/read-views.ts';
import type { Result } from './results/result.ts';

export function selectIn(explorer: Explorer, selection: Selection | undefined): void {
	explorer.commit(select(explorer.view, selection), wordSelection(explorer, selection));
	if (selection?.what === 'entity') getReadyToOpen(explorer, selection.id);
}

/** Selects an entity and draws it, if it is not drawn. */
export function openEntity(explorer: Explorer, id: string): void {
	const opened = select(openEntities(explorer.view, [id]), { what: 'entity', id });
	explorer.commit(opened, `Opened ${explorer.labelOf(id)}`);
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
			void import('./open-up.ts').then(({ expandEntity }) => expandEntity(explorer, intent.id));
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
