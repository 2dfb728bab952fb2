import { noticeFor } from '#lib/exchange/notice.ts';
import type { ExportedFile } from '#lib/exchange/format.ts';
import { nameFile } from '#lib/exchange/name-file.ts';
import { writeSeries } from '#lib/exchange/write-series.ts';
import type { Figure } from '#lib/picture/figures/marks.ts';
import type { SeriesTable } from '#lib/picture/figures/series/series-table.ts';
import type { FetchedTexts } from '../service/claim-texts.ts';
import { printSources } from './print-sources.ts';

/** Media types of the files of a plot. */
export const MEDIA_TYPES = {
	svg: 'image/svg+xml',
	png: 'image/png',
	csv: 'text/csv;charset=utf-8'
} as const;

/** Ways out of a plot alone: drawn as a page of its own, or its numbers. */
export type PlotFormat = keyof typeof MEDIA_TYPES;

/** How a plot is saved: its colours, and the address that shows it. */
export interface PlotLook {
	readonly isDark: boolean;
	readonly link: string;
}

/** A plot as it goes into files. */
export interface Plot {
	/** What the file is called, and the dates in its name. */
	readonly name: string;
	readonly dates: string;
	readonly title: string;
	readonly subtitle: string;
	readonly revision: string;
	readonly table: () => SeriesTable;
	/** As wide as a page. */
	readonly figure: () => Figure;
	/** Ids of the sources that it names. */
	readonly sources: readonly string[];
}

/** Writes a plot as a file, with its sources, revision and link. Rejects where a picture cannot be made or its sources cannot be fetched. */
export async function plotFile(
	plot: Plot,
	format: PlotFormat,
	look: PlotLook,
	texts: FetchedTexts
): Promise<ExportedFile> {
	const { revision } = plot;
	const name = nameFile(plot.name, plot.dates, revision, format);
	const mediaType = MEDIA_TYPES[format];
	if (format === 'csv') return { name, mediaType, content: writeSeries(plot.table(), revision) };
	await texts.needSources(plot.sources);
	// Numbers are written where there is no page, too.
	const { pageFile } = await import('./export/page-file.ts');
	const words = {
		title: plot.title,
		subtitle: plot.subtitle,
		sources: printSources(texts.sourceOf, plot.sources),
		revision,
		address: look.link,
		notice: noticeFor(revision)
	};
	const page = { wordings: [words], figure: plot.figure() } as const;
	return { name, mediaType, content: await pageFile(page, format, look) };
}
