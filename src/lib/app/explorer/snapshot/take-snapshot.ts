import type { SavedLine } from '#lib/exchange/snapshot/snapshot-file.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';
import type { FileContent } from '../../service/files/file-request.ts';
import { writeApart } from '../../service/files/write-apart.ts';
import { addressOf } from '../address-of.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { takeView } from '../export/take-view.ts';
import { pinToday } from './pin-today.ts';

/** The view as a file to be opened again, with what the reader wrote beside it. Rejects where texts of claims cannot be fetched. */
export async function takeSnapshot(
	explorer: Explorer,
	notes: string,
	link: string
): Promise<FileContent> {
	const { world, today, scene } = explorer;
	const view = { ...pinToday(explorer.view, today), madeAt: world.graph.snapshot.revision };
	const extract = await takeView(explorer, link);
	const saved = { view: addressOf(view, world), savedOn: today.text, notes, lines: linesOf(scene) };
	return writeApart({ what: 'snapshot', extract, saved });
}

/** Lines as they are drawn, but ghosts and what a rule made: these come and go with the answer. */
export function linesOf({ bundles }: Scene): readonly SavedLine[] {
	return bundles
		.filter(({ derived, emphasis }) => !derived && emphasis !== 'ghost')
		.map(({ a, b, family }) => ({ a, b, family }));
}
