import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { indexOfRelationship } from '#lib/answers/graph/graph.ts';
import { holdsOwn } from '#lib/exchange/notice.ts';
import { extract, sourcesIn } from '#lib/exchange/extract.ts';
import { compareSaved } from '#lib/exchange/snapshot/compare-saved.ts';
import type { SavedChange } from '#lib/exchange/snapshot/saved-change.ts';
import type { SnapshotFile } from '#lib/exchange/snapshot/snapshot-file.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import type { View } from '#lib/picture/view/view.ts';
import { whenOf } from '#lib/picture/view/when-of.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { linesOf } from './take-snapshot.ts';

/** What has changed since a snapshot was saved, in what it holds and in what its view draws now. Rejects where texts cannot be fetched. */
export async function changesSince(
	explorer: Explorer,
	file: SnapshotFile,
	view: View
): Promise<readonly SavedChange[]> {
	const { world, shelf, today } = explorer;
	const { graph } = world;
	// A revision says nothing of which of a reader's own records stand beside the project's.
	if (file.revision === graph.snapshot.revision && !holdsOwn(file.revision)) return [];
	// Without the answer's emphasis: what is drawn does not depend on whether it has come.
	const scene = buildScene(graph, view, today);
	const relationships = [
		...file.relationships.map(({ id }) => id),
		...scene.bundles.flatMap(({ members }) => members)
	].filter((id) => indexOfRelationship(graph, id) !== undefined);
	const shown = { entities: file.entities.map(({ id }) => id), relationships };
	await shelf.need(relationships);
	await shelf.needSources(sourcesIn(graph, shown));
	const now = extract(graph, shown, windowOf(whenOf(view, today)), shelf, {
		title: '',
		when: '',
		revision: graph.snapshot.revision,
		link: ''
	});
	return compareSaved(file, {
		extract: now,
		lines: linesOf(scene),
		retired: graph.snapshot.retired,
		kindLabel: (id) => graph.kinds.get(id)?.label ?? id
	});
}
