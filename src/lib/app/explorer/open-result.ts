import type { Path } from '#lib/answers/graph/answer.ts';
import { highlightsOfPaths } from '#lib/picture/scene/highlights.ts';
import { openEntities } from '#lib/picture/view/open-entities.ts';
import { select } from '#lib/picture/view/select.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { SavedView } from './kept/read-views.ts';
import type { Result } from './results/result.ts';

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
