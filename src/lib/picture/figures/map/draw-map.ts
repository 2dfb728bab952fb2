import type { MapScene } from '../../scene/places/on-map.ts';
import { shiftMarks } from '../marks.ts';
import { textWidth } from '../measure-text.ts';
import type { DrawnScene } from '../draw-scene.ts';
import { setText } from '../text-block.ts';
import { frameMap } from './frame-map.ts';
import { layOutMap, mapMarks } from './lay-out-map.ts';
import { OUTLINES_NOTE, wordUnplaced } from './map-words.ts';
import { traceOutlines, type WorldAtlas } from './outlines.ts';
import { outlineMarks } from './outline-marks.ts';
import { worldProjection } from './world-projection.ts';

const PADDING = 90;
/** Of the names of what has no place, as many lines are set. */
const MOST_LINES = 3;

/** Draws a map at that width as a figure: the part of the world in which the scene lies, framed, with what it does not show named below. */
export function drawMap(
	map: MapScene,
	atlas: WorldAtlas,
	width: number,
	height: number
): DrawnScene {
	const { zoom, centre } = frameMap([...map.places.values()], width, height, PADDING);
	const middle = { x: width / 2 - centre.x * zoom, y: height / 2 - centre.y * zoom };
	const base = worldProjection();
	const framed = base
		.scale(base.scale() * zoom)
		.translate([middle.x, middle.y])
		.clipExtent([
			[0, 0],
			[width, height]
		]);
	const below = setText(
		[
			{ ...FACE, text: OUTLINES_NOTE },
			...(wordUnplaced(map) === undefined
				? []
				: [
						{
							...FACE,
							text: `${wordUnplaced(map) ?? ''}: ${map.unplaced.map(({ label }) => label).join(', ')}.`,
							most: MOST_LINES
						}
					])
		],
		0,
		height + 6,
		width
	);
	return {
		marks: [
			...outlineMarks(traceOutlines(atlas, framed)),
			{ mark: 'rect', at: { x: 0, y: 0 }, wide: width, high: height, stroke: 'rule', width: 1 },
			...shiftMarks(mapMarks(layOutMap(map, zoom, textWidth)), middle.x, middle.y),
			...below.marks
		],
		height: below.bottom
	};
}

const FACE = { family: 'sans', weight: 400, size: 12, fill: 'soft' } as const;
