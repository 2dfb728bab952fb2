import type { Graph } from '#lib/answers/graph/graph.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import { datasetsCited } from '#lib/answers/text/number-footnotes.ts';
import type { Footnote } from '#lib/answers/text/prose.ts';
import { extract, NOTICE, type Extract } from '#lib/exchange/extract.ts';
import {
	nameFile,
	writeExtract,
	type ExportedFile,
	type ExportFormat
} from '#lib/exchange/format.ts';
import { drawLadder } from '#lib/picture/figures/ladder/draw-ladder.ts';
import {
	drawPicture,
	PAGE_WIDTH,
	PICTURE_WIDTH,
	type SceneDrawing
} from '#lib/picture/figures/draw-picture.ts';
import type { Figure } from '#lib/picture/figures/marks.ts';
import { drawSeries, widthOnPage } from '#lib/picture/figures/series/draw-series.ts';
import { asSeries } from '#lib/picture/figures/series/series-told.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';
import { abridge } from './abridge.ts';
import type { Explorer } from './explorer.svelte.ts';
import { loadAtlas } from './load-map.ts';
import { printSources, sourcesBehind } from './print-sources.ts';
import { shortTimes, wordTimes } from './word-times.ts';

const LADDER_WIDTH = 600;

/** Writes what is shown in a format, with every claim and source it rests on. Rejects where texts cannot be fetched or a picture cannot be made. */
export async function exportView(
	explorer: Explorer,
	format: ExportFormat,
	isDark: boolean,
	link: string
): Promise<ExportedFile> {
	const { revision } = explorer.world.graph.snapshot;
	const name = nameFile(
		titleOf(explorer),
		shortTimes(explorer.view, explorer.today),
		revision,
		format.extension
	);
	const content =
		format.from === 'extract'
			? await writeExtract(format.id, await takeExtract(explorer, link))
			: await drawn(explorer, format, isDark, link);
	return { name, mediaType: format.mediaType, content };
}

async function takeExtract(explorer: Explorer, link: string): Promise<Extract> {
	const { answered, scene, shelf, world } = explorer;
	// The answer may cite what is not drawn, such as what ended before that day.
	const cited = answered?.footnotes.flatMap(({ claims }) => claims.map(relationshipOf)) ?? [];
	const shown = scene.bundles.flatMap(({ members }) => members);
	const relationships = [...new Set([...shown, ...cited])];
	await shelf.need(relationships);
	return extract(
		world.graph,
		{
			entities: scene.entities.map(({ id }) => id),
			relationships,
			sources: datasetsCited(answered?.footnotes ?? [])
		},
		windowOf(explorer.when),
		shelf.textOf,
		{
			title: titleOf(explorer),
			when: whenOf(explorer),
			revision: world.graph.snapshot.revision,
			link
		},
		new Map(scene.entities.map(({ id, at }) => [id, at]))
	);
}

/** The relationship that a claim's address `relationship/claim` belongs to. */
function relationshipOf(address: string): string {
	return address.slice(0, address.indexOf('/'));
}

async function drawn(
	explorer: Explorer,
	format: ExportFormat,
	isDark: boolean,
	link: string
): Promise<string | Uint8Array> {
	const { figureToFile } = await import('./figure-file.ts');
	return figureToFile(await drawFigure(explorer, link), format.id, isDark);
}

async function drawFigure(explorer: Explorer, link: string): Promise<Figure> {
	const { answered, world } = explorer;
	const { scene, drawing } = await sceneToDraw(explorer);
	const told = answered && abridge(world.graph, answered.prose);
	return drawPicture(
		scene,
		{
			title: answered?.title ?? 'Relationships',
			subtitle: subtitleOf(explorer),
			...(told === undefined ? {} : { finding: told.paragraphs }),
			sources: sourcesOf(explorer, told?.footnotes),
			revision: world.graph.snapshot.revision,
			address: link,
			notice: NOTICE
		},
		answered && drawOwn(world.graph, answered),
		PICTURE_WIDTH,
		drawing
	);
}

/** The scene as the screen has it: on a map, what of it has a place. */
async function sceneToDraw({
	view,
	scene,
	world,
	day
}: Explorer): Promise<{ readonly scene: Scene; readonly drawing?: SceneDrawing }> {
	if (view.form !== 'map') return { scene };
	const [{ drawMap }, { onMap }, atlas] = await Promise.all([
		import('#lib/picture/figures/map/draw-map.ts'),
		import('#lib/picture/scene/places/on-map.ts'),
		loadAtlas()
	]);
	const map = onMap(world.graph, scene, day);
	return {
		scene: map.scene,
		drawing: { form: 'map', draw: (_, width, { most }) => drawMap(map, atlas, width, most) }
	};
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

function titleOf(explorer: Explorer): string {
	const line = explorer.line.replace(/@\S+/, '').trim();
	if (line !== '') return line;
	const { selected } = explorer.view;
	return selected?.what === 'entity' ? explorer.labelOf(selected.id) : 'Relationships';
}

/** What was asked, and of two days compared which two, whatever the answer is about. */
function subtitleOf(explorer: Explorer): string {
	const { answered, view } = explorer;
	if (answered === undefined) return whenOf(explorer);
	const isDrawnOtherwise = view.since?.as === 'changes' && answered.ask !== 'changes';
	return isDrawnOtherwise ? `${answered.subtitle}. Drawn: ${whenOf(explorer)}` : answered.subtitle;
}

function whenOf(explorer: Explorer): string {
	return wordTimes(explorer.view, explorer.today);
}
