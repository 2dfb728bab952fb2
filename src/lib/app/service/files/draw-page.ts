import { drawPicture, type SceneDrawing } from '#lib/picture/figures/draw-picture.ts';
import { drawMap } from '#lib/picture/figures/map/draw-map.ts';
import type { WorldAtlas } from '#lib/picture/figures/map/outlines.ts';
import type { Figure } from '#lib/picture/figures/marks.ts';
import { PICTURE_WIDTH } from '#lib/picture/figures/page-measures.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';
import { fetchPart } from './fetch-part.ts';
import type { PageRequest, SceneShown } from './page-request.ts';

/** Of the width: what is taller shares no page with anything. */
const TALLEST = 1.6;

/** Draws a page, as tall as 1.6 of its width where what it says can be said so shortly. Rejects where the map cannot be fetched. */
export async function drawPage({ shown, wordings, figure, parts }: PageRequest): Promise<Figure> {
	const { scene, drawing } = shown === undefined ? {} : await drawingOf(shown, parts.atlas);
	const [first, ...shorter] = wordings;
	const draw = (words: typeof first) => drawPicture(scene, words, figure, PICTURE_WIDTH, drawing);
	let page = draw(first);
	for (const words of shorter) {
		if (page.height <= TALLEST * page.width) break;
		page = draw(words);
	}
	return page;
}

/** A scene and, where it is no graph, how it is drawn. */
async function drawingOf(
	shown: SceneShown,
	atlasAddress: string
): Promise<{ readonly scene: Scene; readonly drawing?: SceneDrawing }> {
	if (shown.form === 'graph') return { scene: shown.scene };
	const { map } = shown;
	const response = await fetchPart(atlasAddress, 'The outlines of the map');
	const atlas = (await response.json()) as WorldAtlas;
	return {
		scene: map.scene,
		drawing: { form: 'map', draw: (_, width, { most }) => drawMap(map, atlas, width, most) }
	};
}
