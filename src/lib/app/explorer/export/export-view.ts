import type { ExportedFile, ExportFormat } from '#lib/exchange/format.ts';
import { nameFile } from '#lib/exchange/name-file.ts';
import type { PngScale } from '#lib/exchange/png-scale.ts';
import { writeExtract } from '#lib/exchange/write-extract.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { takeSnapshot } from '../snapshot/take-snapshot.ts';
import { shortTimes } from '../word-times.ts';
import { titleOf } from './name-view.ts';
import { takeView } from './take-view.ts';

/** How a file is wanted: figures light or dark and so many pixels to each of theirs, snapshots with the reader's notes. */
export interface Wanted {
	readonly isDark: boolean;
	readonly scale: PngScale;
	readonly notes: string;
	/** Full address of the view. */
	readonly link: string;
}

/** Writes what is shown in a format, with every claim and source it rests on. Rejects where texts cannot be fetched or a picture cannot be made. */
export async function exportView(
	explorer: Explorer,
	format: ExportFormat,
	wanted: Wanted
): Promise<ExportedFile> {
	const { revision } = explorer.world.graph.snapshot;
	const name = nameFile(
		titleOf(explorer),
		shortTimes(explorer.view, explorer.today),
		revision,
		format.extension
	);
	return { name, mediaType: format.mediaType, content: await write(explorer, format, wanted) };
}

async function write(
	explorer: Explorer,
	{ id, from }: ExportFormat,
	wanted: Wanted
): Promise<string | Uint8Array> {
	switch (from) {
		case 'extract':
			return writeExtract(id, await takeView(explorer, wanted.link), explorer.answered);
		case 'view':
			return takeSnapshot(explorer, wanted.notes, wanted.link);
		case 'picture': {
			const { drawView } = await import('./draw-view.ts');
			const { figureToFile } = await import('./figure-file.ts');
			return figureToFile(await drawView(explorer, wanted.link), id, wanted);
		}
		default:
			return from satisfies never;
	}
}
