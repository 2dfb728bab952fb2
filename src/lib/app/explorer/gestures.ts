import type { StageIntent } from '#lib/picture/canvas/stage/intents.ts';
import { moveEntities } from '#lib/picture/view/move.ts';
import { select } from '#lib/picture/view/select.ts';
import type { Selection } from '#lib/picture/view/view.ts';
import { expandEntity } from './expand.ts';
import type { Explorer } from './explorer.svelte.ts';
import { getReadyToOpen } from './get-ready.ts';

export function selectIn(explorer: Explorer, selection: Selection | undefined): void {
	explorer.commit(select(explorer.view, selection), wordSelection(explorer, selection));
	if (selection?.what === 'entity') getReadyToOpen(explorer, selection.id);
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
