import { enlargementAfar } from '../../figures/enlarge.ts';
import { extentOf } from '../../figures/shapes.ts';
import type { Part } from '../../scene/divide.ts';
import type { SceneEntity } from '../../scene/scene.ts';
import { paintInside, paintName } from '../stage/paint-lettering.ts';
import { byImportance, chooseNames, type ChosenName } from './choose-names.ts';
import { inPaintingOrder, SLACK, type Drawing, type EntityLookup } from './drawing.ts';
import { EntityGrid } from './entity-grid.ts';
import { batchLines, type LineBatch } from './line-batches.ts';
import { nearestSegment, type Segments } from './nearest-segment.ts';
import { paintShape } from './paint-shape.ts';
import { paintStraightLines } from './paint-straight-lines.ts';

const SHAPES_A_STEP = 30;
/** Pixels; smaller signs carry no letters. */
const SMALLEST_LETTERED = 16;

/** A large part: straight lines in batches, shapes, names by importance. */
export function drawPlainly({ entities, bundles }: Part, entityOf: EntityLookup): Drawing {
	const batches = batchLines(bundles, (id) => entityOf(id)?.at);
	const order = inPaintingOrder(entities);
	let important: readonly SceneEntity[] | undefined;
	let grid: EntityGrid | undefined;
	let segments: Segments | undefined;
	let names: { readonly zoom: number; readonly of: readonly ChosenName[] } | undefined;
	return {
		*paint(context, { zoom, area }, { palette, flags }) {
			const scale = { zoom, ...enlargementAfar(zoom) };
			yield* paintStraightLines(context, batches, scale, area, palette);
			context.textAlign = 'center';
			context.textBaseline = 'middle';
			context.lineJoin = 'round';
			let painted = 0;
			for (const entity of order) {
				const at = { x: entity.at.x * zoom, y: entity.at.y * zoom };
				const reach = entity.size * scale.shapes * zoom;
				if (at.x + reach < area.left || at.x - reach > area.right) continue;
				if (at.y + reach < area.top || at.y - reach > area.bottom) continue;
				if (++painted % SHAPES_A_STEP === 0) yield;
				paintShape(context, entity, at, scale, palette, flags);
				const { kind, letters } = entity;
				const size = entity.size * scale.shapes;
				if (extentOf({ kind, letters, size }).height * zoom >= SMALLEST_LETTERED)
					paintInside(context, { ...entity, size }, at, zoom, palette);
			}
		},
		name(context, { zoom, surroundings }, { palette, measure, taken }) {
			important ??= byImportance({ entities, bundles });
			const { shapes } = enlargementAfar(zoom);
			const choice = { zoom, shapes, area: surroundings, taken: taken(zoom), measure };
			names = { zoom, of: chooseNames(important, choice) };
			for (const name of names.of) paintName(context, name, palette);
		},
		entityAt(point, zoom) {
			grid ??= new EntityGrid(order);
			return grid.at(point, enlargementAfar(zoom).shapes, SLACK.shape / zoom);
		},
		namedAt({ x, y }, zoom) {
			if (names?.zoom !== zoom) return undefined;
			return names.of.find(
				({ box: { left, top, right, bottom } }) =>
					x * zoom > left && x * zoom < right && y * zoom > top && y * zoom < bottom
			)?.entity;
		},
		bundleAt(point, zoom) {
			segments ??= segmentsOf(batches);
			const index = nearestSegment(segments, point, SLACK.line / zoom);
			return index === undefined ? undefined : bundleNumber(batches, index);
		}
	};
}

/** Lines are counted through all batches. */
function segmentsOf(batches: readonly LineBatch[]): Segments {
	const count = batches.reduce((sum, { bundles }) => sum + bundles.length, 0);
	const ends = new Float64Array(4 * count);
	let at = 0;
	for (const batch of batches) {
		ends.set(batch.ends, at);
		at += batch.ends.length;
	}
	return { ends, owners: Uint32Array.from({ length: count }, (_, index) => index) };
}

function bundleNumber(batches: readonly LineBatch[], index: number) {
	let left = index;
	for (const { bundles } of batches) {
		if (left < bundles.length) return bundles[left];
		left -= bundles.length;
	}
	return undefined;
}
