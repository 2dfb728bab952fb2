import type { Briefing } from '#lib/facts/model/briefing.ts';
import type { Explorer } from './explorer.svelte.ts';
import { briefingView } from './open-view.ts';

/** Shows a step of a briefing. */
export function goToStep(explorer: Explorer, briefing: Briefing, step: number): void {
	const { world, view } = explorer;
	const opened = briefingView(view, briefing, step, world);
	const isNew = view.briefing?.id !== briefing.id;
	explorer.commit(opened, `${briefing.title}, step ${String(step + 1)}`);
	if (isNew) explorer.frame();
}
