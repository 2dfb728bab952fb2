import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { When } from '#lib/answers/graph/filters/filters.ts';
import { findEntity, type Graph } from '#lib/answers/graph/graph.ts';
import { formatWhen } from '#lib/answers/questions/read-when.ts';
import { wordWhen } from '#lib/answers/text/word-date.ts';
import type { ExportedFile } from '#lib/exchange/format.ts';
import { PAGE_WIDTH } from '#lib/picture/figures/page-measures.ts';
import { drawTimeLine } from '#lib/picture/figures/time-line/draw-time-line.ts';
import type { TimeGroup } from '#lib/picture/figures/time-line/read-rows.ts';
import { timeLineTable } from '#lib/picture/figures/time-line/time-line-table.ts';
import type { FetchedTexts } from '../service/claim-texts.ts';
import { plotFile, type PlotFormat, type PlotLook } from './plot-file.ts';
import { sourcesBehind } from './print-sources.ts';

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
export function timeLineFile(
	shown: TimeLineShown,
	format: PlotFormat,
	look: PlotLook
): Promise<ExportedFile> {
	const { graph, entity, groups, when, texts } = shown;
	const label = findEntity(graph, entity)?.label ?? entity;
	const ties = groups.flatMap(({ rows }) => rows.flatMap((row) => row.ties.map(({ id }) => id)));
	const plot = {
		name: `${label} time line`,
		dates: formatWhen(when),
		title: `${label}: its ties over time`,
		subtitle: `${wordRows(groups)}. Marked: ${wordWhen(when)}`,
		revision: graph.snapshot.revision,
		table: () => timeLineTable(groups, when),
		figure: () => drawTimeLine(graph, entity, groups, shown, PAGE_WIDTH),
		sources: sourcesBehind(graph, ties)
	};
	return plotFile(plot, format, look, texts);
}

/** A row a counterpart and kind; that there are more is said. */
function wordRows(groups: readonly TimeGroup[]): string {
	const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0);
	const total = groups.reduce((sum, group) => sum + group.total, 0);
	const count =
		shown === total ? String(total) : `the ${String(shown)} most important of ${String(total)}`;
	return `A row for each counterpart and kind of tie: ${count}`;
}
