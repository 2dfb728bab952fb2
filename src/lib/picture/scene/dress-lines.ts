import type { View } from '../view/view.ts';
import type { Focus } from './focus.ts';
import type { Folded } from './fold-bundles.ts';
import type { Emphasis, LineChange, SceneBundle } from './scene.ts';

/** Brings lines to the fore or back, says what became of them, and leaves out those that the view does not choose. */
export function dressLines(
	view: View,
	focus: Focus | undefined,
	folded: readonly Folded[],
	derived: readonly SceneBundle[],
	changes: ReadonlyMap<string, LineChange> | undefined
): SceneBundle[] {
	const { selected, since } = view;
	// Without anything to bring forward, lines are drawn as they were folded: none is made twice.
	if (focus === undefined && selected === undefined && changes === undefined)
		return [...folded.map(({ bundle }) => bundle), ...derived];
	const between = selected?.what === 'bundle' ? selected.between : undefined;
	const chosen = selected?.what === 'relationship' ? selected.id : undefined;
	const lines: SceneBundle[] = [];
	for (const bundle of [...folded.map((each) => each.bundle), ...derived]) {
		const change = changes?.get(bundle.id);
		if (change !== undefined && since?.states?.includes(change.state) === false) continue;
		lines.push({
			...bundle,
			emphasis: emphasisOf(bundle, focus),
			selected:
				(between !== undefined && between[0] === bundle.a && between[1] === bundle.b) ||
				(chosen !== undefined && bundle.members.includes(chosen)),
			...(change === undefined ? {} : { change })
		});
	}
	return lines;
}

function emphasisOf(
	{ emphasis, derived, members }: SceneBundle,
	focus: Focus | undefined
): Emphasis {
	if (emphasis === 'ghost' || focus === undefined) return emphasis;
	return derived || members.some((id) => focus.relationships.has(id)) ? 'focus' : 'dimmed';
}
