import type { Graph } from '#lib/answers/graph/graph.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import type { Footnote } from '#lib/answers/text/prose.ts';
import { noticeFor } from '#lib/exchange/notice.ts';
import {
	drawPicture,
	PAGE_WIDTH,
	PICTURE_WIDTH,
	type PictureWords
} from '#lib/picture/figures/draw-picture.ts';
import { drawLadder } from '#lib/picture/figures/ladder/draw-ladder.ts';
import type { Figure } from '#lib/picture/figures/marks.ts';
import { drawSeries, widthOnPage } from '#lib/picture/figures/series/draw-series.ts';
import { asSeries } from '#lib/picture/figures/series/series-told.ts';
import { abridge, USUAL_ROOM } from '../abridge.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { printSources, sourcesByWeight } from '../print-sources.ts';
import { subtitleOf } from './name-view.ts';
import { sceneDrawn, type SceneDrawn } from './scene-drawn.ts';

const LADDER_WIDTH = 600;

/** Of the width: what is taller shares no page with anything. */
const TALLEST = 1.6;
/** Letters to a paragraph of the answer, tried in turn until the figure is no taller than that. */
const ROOMS = [USUAL_ROOM, 380, 240] as const;
/** Sources of a view that asks nothing: more would take more room than the picture. */
const MOST_SOURCES = 72;

/** A view as a page of an atlas, as tall as 1.6 of its width where its answer can be told so shortly. Rejects where sources or the map cannot be fetched. */
export async function drawView(explorer: Explorer, link: string): Promise<Figure> {
	const [usual, ...shorter] = ROOMS;
	const { ids } = sourcesShown(explorer);
	const [drawn] = await Promise.all([sceneDrawn(explorer), explorer.shelf.needSources(ids)]);
	let figure = drawPage(explorer, drawn, link, usual);
	for (const room of shorter) {
		if (figure.height <= TALLEST * figure.width) break;
		figure = drawPage(explorer, drawn, link, room);
	}
	return figure;
}

function drawPage(
	explorer: Explorer,
	{ scene, drawing }: SceneDrawn,
	link: string,
	room: number
): Figure {
	const { answered, world } = explorer;
	const told = answered && abridge(world.graph, answered.prose, room);
	const sources = sourcesOf(explorer, told?.footnotes);
	return drawPicture(
		scene,
		{
			title: answered?.title ?? 'Relationships',
			subtitle: subtitleOf(explorer),
			...(told === undefined ? {} : { finding: told.paragraphs }),
			...sources,
			revision: world.graph.snapshot.revision,
			address: link,
			notice: noticeFor(world.graph.snapshot.revision)
		},
		answered && drawOwn(world.graph, answered),
		PICTURE_WIDTH,
		drawing
	);
}

/** The figure that an answer has beside the scene. */
function drawOwn(graph: Graph, answered: Answered): Figure | undefined {
	if (answered.ask === 'compare') return drawLadder(graph, answered.comparison, LADDER_WIDTH);
	const series = asSeries(answered);
	return series && drawSeries(graph, series, widthOnPage(series, PAGE_WIDTH));
}

/** Sources of the printed text by its notes; of a view that asks nothing, those that most of what is drawn rests on, and how many there are besides. */
function sourcesOf(
	explorer: Explorer,
	notes: readonly Footnote[] | undefined
): Pick<PictureWords, 'sources' | 'withheld'> {
	const { ids, withheld } = sourcesShown(explorer, notes);
	return {
		sources: printSources(explorer.shelf.sourceOf, ids),
		...(withheld > 0 ? { withheld } : {})
	};
}

function sourcesShown(
	{ answered, world: { graph }, scene }: Explorer,
	notes: readonly Footnote[] | undefined = answered?.footnotes
): { readonly ids: readonly string[]; readonly withheld: number } {
	if (notes !== undefined) return { ids: notes.map(({ source }) => source), withheld: 0 };
	const ids = sourcesByWeight(
		graph,
		scene.bundles.flatMap(({ members }) => members)
	);
	return { ids: ids.slice(0, MOST_SOURCES), withheld: Math.max(0, ids.length - MOST_SOURCES) };
}
