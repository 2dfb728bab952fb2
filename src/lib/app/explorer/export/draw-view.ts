import type { Graph } from '#lib/answers/graph/graph.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import type { Footnote } from '#lib/answers/text/prose.ts';
import { NOTICE } from '#lib/exchange/extract.ts';
import { drawPicture, PAGE_WIDTH, PICTURE_WIDTH } from '#lib/picture/figures/draw-picture.ts';
import { drawLadder } from '#lib/picture/figures/ladder/draw-ladder.ts';
import type { Figure } from '#lib/picture/figures/marks.ts';
import { drawSeries, widthOnPage } from '#lib/picture/figures/series/draw-series.ts';
import { asSeries } from '#lib/picture/figures/series/series-told.ts';
import { abridge } from '../abridge.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { printSources, sourcesBehind } from '../print-sources.ts';
import { whenOf } from './name-view.ts';

const LADDER_WIDTH = 600;

/** A view as a page of an atlas. */
export function drawView(explorer: Explorer, link: string): Figure {
	const { answered, scene, world } = explorer;
	const told = answered && abridge(world.graph, answered.prose);
	return drawPicture(
		scene,
		{
			title: answered?.title ?? 'Relationships',
			subtitle: answered?.subtitle ?? whenOf(explorer),
			...(told === undefined ? {} : { finding: told.paragraphs }),
			sources: sourcesOf(explorer, told?.footnotes),
			revision: world.graph.snapshot.revision,
			address: link,
			notice: NOTICE
		},
		answered && drawOwn(world.graph, answered),
		PICTURE_WIDTH
	);
}

/** The figure that an answer has beside the scene. */
function drawOwn(graph: Graph, answered: Answered): Figure | undefined {
	if (answered.ask === 'compare') return drawLadder(graph, answered.comparison, LADDER_WIDTH);
	const series = asSeries(answered);
	return series && drawSeries(graph, series, widthOnPage(series, PAGE_WIDTH));
}

/** What the printed text cites; where nothing was asked, all sources of what is drawn. */
function sourcesOf({ world: { graph }, scene }: Explorer, notes: readonly Footnote[] | undefined) {
	const ids =
		notes?.map(({ source }) => source) ??
		sourcesBehind(
			graph,
			scene.bundles.flatMap(({ members }) => members)
		);
	return printSources(graph, ids);
}
