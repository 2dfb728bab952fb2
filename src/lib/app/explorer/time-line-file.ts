import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { When } from '#lib/answers/graph/filters/filters.ts';
import { findEntity, type Graph } from '#lib/answers/graph/graph.ts';
import { formatWhen } from '#lib/answers/questions/read-when.ts';
import { wordWhen } from '#lib/answers/text/word-date.ts';
import { noticeFor } from '#lib/exchange/notice.ts';
import type { ExportedFile } from '#lib/exchange/format.ts';
import { nameFile } from '#lib/exchange/name-file.ts';
import { writeSeries } from '#lib/exchange/write-series.ts';
import { drawPicture, PAGE_WIDTH } from '#lib/picture/figures/draw-picture.ts';
import { drawTimeLine } from '#lib/picture/figures/time-line/draw-time-line.ts';
import type { TimeGroup } from '#lib/picture/figures/time-line/read-rows.ts';
import { timeLineTable } from '#lib/picture/figures/time-line/time-line-table.ts';
import type { FetchedTexts } from '../service/claim-texts.ts';
import { printSources, sourcesBehind } from './print-sources.ts';
import { MEDIA_TYPES, type SeriesFormat } from './series-file.ts';

/** What a time line is drawn of. */
export interface TimeLineShown {
	readonly graph: Graph;
	readonly entity: string;
	readonly groups: readonly TimeGroup[];
	readonly when: When;
	readonly today: PartialDate;
	readonly texts: FetchedTexts;
}

/** Writes a time line as a file, the rows that are shown, with their sources, revision and link. Rejects where a picture cannot be made or its sources cannot be fetched. */
export async function timeLineFile(
	shown: TimeLineShown,
	format: SeriesFormat,
	look: { readonly isDark: boolean; readonly link: string }
): Promise<ExportedFile> {
	const { graph, entity, groups, when, texts } = shown;
	const { revision } = graph.snapshot;
	const label = findEntity(graph, entity)?.label ?? entity;
	const name = nameFile(`${label} time line`, formatWhen(when), revision, format);
	const mediaType = MEDIA_TYPES[format];
	if (format === 'csv')
		return { name, mediaType, content: writeSeries(timeLineTable(groups, when), revision) };
	const figure = drawTimeLine(graph, entity, groups, shown, PAGE_WIDTH);
	const ties = groups.flatMap(({ rows }) => rows.flatMap((row) => row.ties.map(({ id }) => id)));
	const sources = sourcesBehind(graph, ties);
	await texts.needSources(sources);
	const page = drawPicture(
		undefined,
		{
			title: `${label}: its ties over time`,
			subtitle: `${wordRows(groups)}. Marked: ${wordWhen(when)}`,
			sources: printSources(texts.sourceOf, sources),
			revision,
			address: look.link,
			notice: noticeFor(revision)
		},
		figure
	);
	const { figureToFile } = await import('./export/figure-file.ts');
	return { name, mediaType, content: await figureToFile(page, format, look) };
}

/** A row a counterpart and kind; that there are more is said. */
function wordRows(groups: readonly TimeGroup[]): string {
	const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0);
	const total = groups.reduce((sum, group) => sum + group.total, 0);
	const count =
		shown === total ? String(total) : `the ${String(shown)} most important of ${String(total)}`;
	return `A row for each counterpart and kind of tie: ${count}`;
}
