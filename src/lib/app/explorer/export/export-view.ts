import type { ExportedFile, ExportFormat } from '#lib/exchange/format.ts';
import { nameFile } from '#lib/exchange/name-file.ts';
import type { PngScale } from '#lib/exchange/png-scale.ts';
import { writeApart } from '../../service/files/write-apart.ts';
import type { FileContent } from '../../service/files/file-request.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { takeSnapshot } from '../snapshot/take-snapshot.ts';
import { shortTimes } from '../word-times.ts';
import { titleOf } from './name-view.ts';
import { pageFile } from './page-file.ts';
import { takeView } from './take-view.ts';
import { viewPage } from './view-page.ts';

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
): Promise<FileContent> {
	switch (from) {
		case 'extract':
			return writeApart({
				what: 'extract',
				format: id,
				extract: await takeView(explorer, wanted.link),
				...(explorer.answered === undefined ? {} : { answered: explorer.answered })
			});
		case 'view':
			return takeSnapshot(explorer, wanted.notes, wanted.link);
		case 'picture':
			return pageFile(await viewPage(explorer, wanted.link), id, wanted);
		default:
			return from satisfies never;
	}
}
