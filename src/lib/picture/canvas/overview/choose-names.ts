import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { boxAround, BoxIndex, type Box } from '../../figures/box-index.ts';
import { faceOf, nameScale } from '../../figures/label-style.ts';
import { isNamedInside, LINE_HEIGHT, type Named } from '../../figures/lettering.ts';
import type { TextFace } from '../../figures/measure-text.ts';
import { setName } from '../../figures/set-name.ts';
import { extentOf } from '../../figures/shapes.ts';
import type { Part } from '../../scene/divide.ts';
import type { SceneBundle, SceneEntity } from '../../scene/scene.ts';
import { inOrder } from './in-order.ts';

/** A name with its place, in pixels at a zoom before panning. */
export interface ChosenName extends Named {
	readonly at: Point;
	readonly box: Box;
}

export interface Choice {
	readonly zoom: number;
	/** How much larger than to scale shapes are drawn. */
	readonly shapes: number;
	/** Only who stands here is named; pixels at the zoom. */
	readonly area: Box;
	/** Already written on, or to be kept free. */
	readonly taken: readonly Box[];
	readonly measure: (text: string, face: TextFace & { italic?: boolean }) => number;
}

/** A smaller sign has no name yet, unless it is one of the first; pixels. */
const SMALLEST_NAMED = 8;
const FIRST = 24;
/** So many are tried; those after them would hardly find room. */
const MOST_TRIED = 500;
/** Free paper around a name, as shares of its letters' size: a name needs air to be read in a crowd. */
const AIR = { x: 0.7, y: 0.35 } as const;
const GAP = 2;

/** What a line says of how important its ends are: a deed more than a treaty, a role least. */
const WEIGHTS: Readonly<Record<SceneBundle['family'], number>> = {
	support: 8,
	opposition: 8,
	mixed: 12,
	alignment: 2,
	role: 1
};
/** More than the weights of all lines of an entity. */
const BY_EMPHASIS = { focus: 4e6, plain: 2e6, dimmed: 0, ghost: -2e6 } as const;
const SELECTED = 2e7;

/** In the order in which names are chosen: what is selected, what is in focus, then who has most and weightiest lines; equal ones by id. */
export function byImportance({ entities, bundles }: Part): SceneEntity[] {
	const weights = new Map<string, number>();
	const weigh = (id: string, weight: number) => weights.set(id, (weights.get(id) ?? 0) + weight);
	for (const { a, b, family, emphasis } of bundles) {
		if (emphasis === 'ghost') continue;
		weigh(a, WEIGHTS[family]);
		weigh(b, WEIGHTS[family]);
	}
	return inOrder(
		entities,
		({ id, emphasis, selected }) =>
			-((selected ? SELECTED : 0) + BY_EMPHASIS[emphasis] + (weights.get(id) ?? 0))
	);
}

/**
 * The names of the most important, below, above or beside their shapes. No
 * name overlaps another, nor a shape that was named before it; what finds no
 * room is left out. The same entities, zoom and area give the same names.
 *
 * @param entities by importance
 */
export function chooseNames(
	entities: readonly SceneEntity[],
	{ zoom, shapes, area, taken, measure }: Choice
): ChosenName[] {
	const written = new BoxIndex();
	for (const box of taken) written.add(box, '');
	const chosen: ChosenName[] = [];
	let tried = 0;
	for (const [rank, entity] of entities.entries()) {
		if (tried >= MOST_TRIED) break;
		const middle = { x: entity.at.x * zoom, y: entity.at.y * zoom };
		if (!isWithin(middle, area) || isNamedInside(entity)) continue;
		const { kind, letters } = entity;
		const extent = extentOf({ kind, letters, size: entity.size * shapes });
		const shape = boxAround(middle.x, middle.y, extent.width * zoom, extent.height * zoom);
		const isFore = entity.emphasis === 'focus' || entity.selected;
		if (shape.bottom - shape.top < SMALLEST_NAMED && rank >= FIRST && !isFore) continue;
		tried++;
		if (written.isTaken(shape, entity.id)) continue;
		const face = faceOf(entity, nameScale(zoom));
		const lines = setName(entity.label, face, measure);
		const width = Math.max(...lines.map((line) => measure(line, face)));
		const height = lines.length * face.size * LINE_HEIGHT;
		const place = placesBeside(shape, width, height).find(
			(at) => !written.isTaken(withAir(at, width, height, face.size), entity.id)
		);
		if (place === undefined) continue;
		const box = boxAround(place.x, place.y, width, height);
		chosen.push({ entity, face, lines, at: place, box });
		written.add(box, entity.id);
		written.add(shape, entity.id);
	}
	return chosen;
}

function placesBeside(shape: Box, width: number, height: number): Point[] {
	const [x, y] = [(shape.left + shape.right) / 2, (shape.top + shape.bottom) / 2];
	return [
		{ x, y: shape.bottom + GAP + height / 2 },
		{ x, y: shape.top - GAP - height / 2 },
		{ x: shape.right + GAP + width / 2, y },
		{ x: shape.left - GAP - width / 2, y }
	];
}

function withAir({ x, y }: Point, width: number, height: number, size: number): Box {
	return boxAround(x, y, width + 2 * AIR.x * size, height + 2 * AIR.y * size);
}

function isWithin({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}
