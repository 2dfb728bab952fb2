import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Box } from '../../figures/box-index.ts';
import type { TextFace } from '../../figures/measure-text.ts';
import type { Palette } from '../../figures/palette.ts';
import type { SceneBundle, SceneEntity } from '../../scene/scene.ts';
import type { FlagSprites } from './flag-sprites.ts';
import { inOrder } from './in-order.ts';

/** What painting needs besides what is painted. */
export interface Tools {
	readonly palette: Palette;
	readonly flags: FlagSprites;
	readonly measure: (text: string, face: TextFace & { italic?: boolean }) => number;
	/** What the stage has written, in pixels at a zoom before panning. */
	readonly taken: (zoom: number) => readonly Box[];
}

/** What is to be painted; boxes in pixels at the zoom before panning. */
export interface Sight {
	readonly zoom: number;
	/** Only what touches it is painted. */
	readonly area: Box;
	/** Names are chosen for it, so that they are the same whether all of it is painted or part. */
	readonly surroundings: Box;
}

/** Part of a scene made ready to be painted at any zoom, and to be pointed at. */
export interface Drawing {
	/** Paints what is in sight, a little at each step; the context is panned, and nobody else's meanwhile. */
	paint(context: CanvasRenderingContext2D, sight: Sight, tools: Tools): Iterable<void>;
	/** Writes the names over what was painted from the same sight; absent where somebody else writes them. */
	name?(context: CanvasRenderingContext2D, sight: Sight, tools: Tools): void;
	/** The topmost entity at a point of the world. */
	entityAt(point: Point, zoom: number): SceneEntity | undefined;
	/** The entity whose name was painted at a point of the world. */
	namedAt?(point: Point, zoom: number): SceneEntity | undefined;
	/** The bundle that passes a point of the world within a few pixels. */
	bundleAt(point: Point, zoom: number): SceneBundle | undefined;
}

/** Looks an entity of the whole scene up: ends of lines may stand on the stage. */
export type EntityLookup = (id: string) => SceneEntity | undefined;

/** Pixels about a shape and a line that still count as on it. */
export const SLACK = { shape: 2, line: 5 } as const;

const LEVELS = { ghost: 0, dimmed: 1, plain: 2, focus: 3 } as const;
const SELECTED = 4;
/** More than any size, in hundredths of a world unit. */
const A_LEVEL = 2 ** 20;

/** In the order in which shapes are painted: what is in focus above the rest, large ones above small, equal ones by id. */
export function inPaintingOrder(entities: readonly SceneEntity[]): SceneEntity[] {
	return inOrder(
		entities,
		({ selected, emphasis, size }) =>
			((selected ? SELECTED : 0) + LEVELS[emphasis]) * A_LEVEL + Math.round(size * 100)
	);
}
