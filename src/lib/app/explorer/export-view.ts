import type { Graph } from '#lib/answers/graph/graph.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import { datasetsCited } from '#lib/answers/text/number-footnotes.ts';
import type { Footnote } from '#lib/answers/text/prose.ts';
import { wordWhen } from '#lib/answers/text/word-date.ts';
import { extract, NOTICE, sourcesIn, type Extract } from '#lib/exchange/extract.ts';
import {
	nameFile,
	writeExtract,
	type ExportedFile,
	type ExportFormat
} from '#lib/exchange/format.ts';
import { drawLadder } from '#lib/picture/figures/ladder/draw-ladder.ts';
import { drawPicture, PAGE_WIDTH, PICTURE_WIDTH } from '#lib/picture/figures/draw-picture.ts';
import type { Figure } from '#lib/picture/figures/marks.ts';
import { drawSeries, widthOnPage } from '#lib/picture/figures/series/draw-series.ts';
import { asSeries } from '#lib/picture/figures/series/series-told.ts';
import { abridge } from './abridge.ts';
import type { Explorer } from './explorer.svelte.ts';
import { printSources, sourcesBehind } from './print-sources.ts';

const LADDER_WIDTH = 600;

/** Writes what is shown in a format, with every claim and source it rests on. Rejects where texts cannot be fetched or a picture cannot be made. */
export async function exportView(
	explorer: Explorer,
	format: ExportFormat,
	isDark: boolean,
	link: string
): Promise<ExportedFile> {
	const { revision } = explorer.world.graph.snapshot;
	const name = nameFile(titleOf(explorer), explorer.day.text, revision, format.extension);
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
	const taken = {
		entities: scene.entities.map(({ id }) => id),
		relationships,
		sources: datasetsCited(answered?.footnotes ?? [])
	};
	await shelf.need(relationships);
	await shelf.needSources(sourcesIn(world.graph, taken));
	return extract(
		world.graph,
		taken,
		windowOf({ mode: 'as-of', date: explorer.day }),
		shelf,
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
	const { answered, scene, shelf, world } = explorer;
	const told = answered && abridge(world.graph, answered.prose);
	const sources = sourcesOf(explorer, told?.footnotes);
	await shelf.needSources(sources);
	return drawPicture(
		scene,
		{
			title: answered?.title ?? 'Relationships',
			subtitle: answered?.subtitle ?? whenOf(explorer),
			...(told === undefined ? {} : { finding: told.paragraphs }),
			sources: printSources(shelf.sourceOf, sources),
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
	return (
		notes?.map(({ source }) => source) ??
		sourcesBehind(
			graph,
			scene.bundles.flatMap(({ members }) => members)
		)
	);
}

function titleOf(explorer: Explorer): string {
	const line = explorer.line.replace(/@\S+/, '').trim();
	if (line !== '') return line;
	const { selected } = explorer.view;
	return selected?.what === 'entity' ? explorer.labelOf(selected.id) : 'Relationships';
}

function whenOf(explorer: Explorer): string {
	return wordWhen({ mode: 'as-of', date: explorer.day });
}
