import type { When } from '#lib/answers/graph/filters/filters.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { formatWhen } from '#lib/answers/questions/read-when.ts';
import type { ExportedFile } from '#lib/exchange/format.ts';
import { PAGE_WIDTH } from '#lib/picture/figures/page-measures.ts';
import { drawSeries, widthOnPage } from '#lib/picture/figures/series/draw-series.ts';
import { seriesTable } from '#lib/picture/figures/series/series-table.ts';
import { votingLines } from '#lib/picture/figures/series/drift/voting/voting-lines.ts';
import type { SeriesTold } from '#lib/picture/figures/series/series-told.ts';
import type { FetchedTexts } from '../service/claim-texts.ts';
import { plotFile, type PlotFormat, type PlotLook } from './plot-file.ts';
import { sourcesBehind } from './print-sources.ts';

/** Writes a series as a file, with its sources, revision and link. Rejects where a picture cannot be made or its sources cannot be fetched. */
export function seriesFile(
	graph: Graph,
	told: SeriesTold,
	format: PlotFormat,
	look: PlotLook,
	texts: FetchedTexts
): Promise<ExportedFile> {
	const { title, subtitle, effective, revision } = told;
	const plot = {
		name: title,
		dates: wordRange(effective),
		title,
		subtitle,
		revision,
		table: () => seriesTable(graph, told),
		figure: () => drawSeries(graph, told, widthOnPage(told, PAGE_WIDTH)),
		sources: sourcesOf(graph, told)
	};
	return plotFile(plot, format, look, texts);
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
