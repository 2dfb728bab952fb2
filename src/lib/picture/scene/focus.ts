import type { Briefing, BriefingStep } from '#lib/facts/model/briefing.ts';
import type { Selection, View } from '../view/view.ts';
import type { DrawableTie } from './drawable-ties.ts';
import type { Highlights } from './highlights.ts';

/** What is brought to the fore; undefined where nothing is and all is drawn alike. */
export interface Focus {
	readonly entities: ReadonlySet<string>;
	readonly relationships: ReadonlySet<string>;
}

/**
 * The answer on the table decides, else the briefing's step, else the
 * selection. What is selected outside an answer or a briefing's step comes to
 * the fore beside it.
 */
export function focusOf(
	view: View,
	ties: readonly DrawableTie[],
	briefings: readonly Briefing[],
	highlights: Highlights | undefined
): Focus | undefined {
	const base = highlights ?? briefingFocus(view, ties, briefings);
	const selection = view.selected;
	if (selection === undefined || selection.what === 'answer') return base;
	if (base !== undefined && isWithin(selection, base)) return base;
	const chosen = selectionFocus(selection, ties);
	return {
		entities: new Set([...(base?.entities ?? []), ...chosen.entities]),
		relationships: new Set([...(base?.relationships ?? []), ...chosen.relationships])
	};
}

/** The briefing's step that the view follows, if any. */
export function stepOf(briefings: readonly Briefing[], view: View): BriefingStep | undefined {
	return briefings.find(({ id }) => id === view.briefing?.id)?.steps[view.briefing?.step ?? 0];
}

function briefingFocus(
	view: View,
	ties: readonly DrawableTie[],
	briefings: readonly Briefing[]
): Focus | undefined {
	const step = stepOf(briefings, view);
	if (step === undefined || step.focus.length === 0) return undefined;
	const entities = new Set(step.focus);
	const relationships = new Set(step.restsOn.map((address) => address.replace(/\/.*$/, '')));
	for (const tie of ties)
		if (entities.has(tie.from) && entities.has(tie.to)) relationships.add(tie.id);
	return { entities, relationships };
}

function isWithin(selection: Selection, { entities, relationships }: Focus): boolean {
	switch (selection.what) {
		case 'entity':
			return entities.has(selection.id);
		case 'relationship':
			return relationships.has(selection.id);
		case 'bundle':
			return false;
		case 'answer':
			return true;
		default:
			return selection satisfies never;
	}
}

function selectionFocus(selection: Selection, ties: readonly DrawableTie[]): Focus {
	const entities = new Set<string>(selection.what === 'entity' ? [selection.id] : []);
	const relationships = new Set<string>();
	for (const tie of ties) {
		if (!isChosen(selection, tie)) continue;
		relationships.add(tie.id);
		entities.add(tie.from).add(tie.to);
	}
	return { entities, relationships };
}

function isChosen(selection: Selection, tie: DrawableTie): boolean {
	switch (selection.what) {
		case 'entity':
			return tie.from === selection.id || tie.to === selection.id;
		case 'relationship':
			return tie.id === selection.id;
		case 'bundle':
			return selection.between.includes(tie.from) && selection.between.includes(tie.to);
		case 'answer':
			return false;
		default:
			return selection satisfies never;
	}
}
