import type { Graph } from '#lib/answers/graph/graph.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import type { Footnote } from '#lib/answers/text/prose.ts';
import { noticeFor } from '#lib/exchange/notice.ts';
import type { PictureWords } from '#lib/picture/figures/draw-picture.ts';
import { drawLadder } from '#lib/picture/figures/ladder/draw-ladder.ts';
import type { Figure } from '#lib/picture/figures/marks.ts';
import { PAGE_WIDTH } from '#lib/picture/figures/page-measures.ts';
import { drawSeries, widthOnPage } from '#lib/picture/figures/series/draw-series.ts';
import { asSeries } from '#lib/picture/figures/series/series-told.ts';
import { onMap } from '#lib/picture/scene/places/on-map.ts';
import type { SceneShown } from '../../service/files/page-request.ts';
import { abridge, USUAL_ROOM } from '../abridge.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { printSources, sourcesByWeight } from '../print-sources.ts';
import { subtitleOf, titleOf } from './name-view.ts';
import type { PageShown } from './page-file.ts';

const LADDER_WIDTH = 600;
/** Letters to a paragraph of the answer where the page would be too tall with the usual ones. */
const SHORTER = [380, 240] as const;
/** Sources of a view that asks nothing: more would take more room than the picture. */
const MOST_SOURCES = 72;

/** A view as a page of an atlas. Rejects where sources cannot be fetched. */
export async function viewPage(explorer: Explorer, link: string): Promise<PageShown> {
	await explorer.shelf.needSources(sourcesShown(explorer).ids);
	const { answered, world } = explorer;
	const figure = answered && drawOwn(world.graph, answered);
	const wordsIn = (room: number) => wordsOf(explorer, link, room);
	return {
		shown: sceneShown(explorer),
		wordings: [wordsIn(USUAL_ROOM), ...(answered === undefined ? [] : SHORTER.map(wordsIn))],
		...(figure === undefined ? {} : { figure })
	};
}

/** The scene as the screen has it: on a map, what of it has a place. */
function sceneShown({ view, scene, world, day }: Explorer): SceneShown {
	return view.form === 'map'
		? { form: 'map', map: onMap(world.graph, scene, day) }
		: { form: 'graph', scene };
}

function wordsOf(explorer: Explorer, link: string, room: number): PictureWords {
	const { answered, world } = explorer;
	const { revision } = world.graph.snapshot;
	const told = answered && abridge(world.graph, answered.prose, room);
	return {
		title: answered?.title ?? titleOf(explorer),
		subtitle: subtitleOf(explorer),
		...(told === undefined ? {} : { finding: told.paragraphs }),
		...sourcesOf(explorer, told?.footnotes),
		revision,
		address: link,
		notice: noticeFor(revision)
	};
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
