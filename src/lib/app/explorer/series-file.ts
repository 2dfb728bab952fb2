import type { When } from '#lib/answers/graph/filters/filters.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { formatWhen } from '#lib/answers/questions/read-when.ts';
import { noticeFor } from '#lib/exchange/notice.ts';
import type { ExportedFile } from '#lib/exchange/format.ts';
import { nameFile } from '#lib/exchange/name-file.ts';
import { writeSeries } from '#lib/exchange/write-series.ts';
import { drawPicture, PAGE_WIDTH, type PictureWords } from '#lib/picture/figures/draw-picture.ts';
import type { Figure } from '#lib/picture/figures/marks.ts';
import { drawSeries, widthOnPage } from '#lib/picture/figures/series/draw-series.ts';
import { seriesTable } from '#lib/picture/figures/series/series-table.ts';
import { votingLines } from '#lib/picture/figures/series/drift/voting/voting-lines.ts';
import type { SeriesTold } from '#lib/picture/figures/series/series-told.ts';
import type { FetchedTexts } from '../service/claim-texts.ts';
import { printSources, sourcesBehind } from './print-sources.ts';

/** Media types of the files of a plot. */
export const MEDIA_TYPES = {
	svg: 'image/svg+xml',
	png: 'image/png',
	csv: 'text/csv;charset=utf-8'
} as const;

/** Ways out of a series alone: the plot as a page of its own, or its numbers. */
export type SeriesFormat = keyof typeof MEDIA_TYPES;

/** Writes a series as a file, with its sources, revision and link. Rejects where a picture cannot be made or its sources cannot be fetched. */
export async function seriesFile(
	graph: Graph,
	told: SeriesTold,
	format: SeriesFormat,
	look: { readonly isDark: boolean; readonly link: string },
	texts: FetchedTexts
): Promise<ExportedFile> {
	const name = nameFile(told.title, wordRange(told.effective), told.revision, format);
	const mediaType = MEDIA_TYPES[format];
	if (format === 'csv')
		return { name, mediaType, content: writeSeries(seriesTable(graph, told), told.revision) };
	const { figureToFile } = await import('./export/figure-file.ts');
	const ids = sourcesOf(graph, told);
	await texts.needSources(ids);
	const page = drawPage(graph, told, look.link, printSources(texts.sourceOf, ids));
	const content = await figureToFile(page, format, look);
	return { name, mediaType, content };
}

function drawPage(
	graph: Graph,
	told: SeriesTold,
	link: string,
	sources: PictureWords['sources']
): Figure {
	return drawPicture(
		undefined,
		{
			title: told.title,
			subtitle: told.subtitle,
			sources,
			revision: told.revision,
			address: link,
			notice: noticeFor(told.revision)
		},
		drawSeries(graph, told, widthOnPage(told, PAGE_WIDTH))
	);
}

/** Of a drift all sources of the ties that are counted, and the dataset of the votes; of balance, which counts the ties of all pairs, those its answer cites. */
function sourcesOf(graph: Graph, told: SeriesTold): readonly string[] {
	switch (told.ask) {
		case 'drift': {
			const { years, voting } = told.drift;
			const counted = years.flatMap(({ poles }) =>
				poles.flatMap(({ relationships }) => relationships)
			);
			const drawn = voting.state === 'read' && votingLines(voting).length > 0;
			return [...sourcesBehind(graph, counted), ...(drawn ? [voting.source] : [])];
		}
		case 'balance':
			return told.footnotes.map(({ source }) => source);
		default:
			return told satisfies never;
	}
}

function wordRange(when: When): string {
	return when.mode === 'all-time' ? '' : formatWhen(when);
}
