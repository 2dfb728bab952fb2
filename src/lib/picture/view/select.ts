import { without } from './without.ts';
import type { Form, Room, Selection, View } from './view.ts';

/** Selects something for the dossier, or nothing. */
export function select(view: View, selection: Selection | undefined): View {
	return selection === undefined ? without(view, 'selected') : { ...view, selected: selection };
}

/** Selects the bundle between two entities, named in code-unit order whichever way they come. */
export function selectBundle(view: View, one: string, other: string): View {
	const between = one < other ? ([one, other] as const) : ([other, one] as const);
	return { ...view, selected: { what: 'bundle', between } };
}

/** Goes to another room of the sidebar. */
export function enterRoom(view: View, room: Room): View {
	return { ...view, room };
}

/** Shows the same scene in another form. */
export function showAs(view: View, form: Form): View {
	return { ...view, form };
}
