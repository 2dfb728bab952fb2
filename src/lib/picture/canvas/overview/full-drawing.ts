import { enlarge, enlargement } from '../../figures/enlarge.ts';
import { curveOf, pointOn } from '../../figures/line-geometry.ts';
import type { Part } from '../../scene/divide.ts';
import { inPaintingOrder, SLACK, type Drawing, type EntityLookup } from './drawing.ts';
import { EntityGrid } from './entity-grid.ts';
import { nearestSegment, type Segments } from './nearest-segment.ts';
import { paintCurves, type DrawnCurve } from './paint-curves.ts';
import { paintShape } from './paint-shape.ts';

/** Straight pieces that stand for a curve when it is pointed at. */
const PIECES = 8;

/** A part of a scene that can be followed line by line, drawn as the stage would; what is written comes from elsewhere. */
export function drawInFull(
	part: Part,
	entityOf: EntityLookup,
	bends: ReadonlyMap<string, number>
): Drawing {
	let known: { zoom: number; curves: readonly DrawnCurve[]; segments?: Segments } | undefined;
	let grid: EntityGrid | undefined;

	/** Curves from border to border, pixels at a zoom. */
	function curvesAt(zoom: number) {
		if (known?.zoom === zoom) return known;
		const factor = enlargement(zoom);
		const standing = (id: string) => {
			const entity = entityOf(id);
			if (entity === undefined) return undefined;
			const at = { x: entity.at.x * zoom, y: entity.at.y * zoom };
			return { entity: { ...entity, size: entity.size * factor }, at };
		};
		const { bundles } = enlarge({ entities: [], bundles: part.bundles }, factor);
		const curves = bundles.flatMap((bundle) => {
			const [a, b] = [standing(bundle.a), standing(bundle.b)];
			if (a === undefined || b === undefined) return [];
			return [{ bundle, curve: curveOf(a, b, (bends.get(bundle.id) ?? 0) * zoom, zoom) }];
		});
		known = { zoom, curves };
		return known;
	}

	return {
		*paint(context, { zoom }, { palette, flags }) {
			yield* paintCurves(context, curvesAt(zoom).curves, zoom, palette);
			yield;
			const factor = enlargement(zoom);
			const scale = { zoom, shapes: factor, lines: factor };
			for (const entity of inPaintingOrder(part.entities)) {
				const at = { x: entity.at.x * zoom, y: entity.at.y * zoom };
				paintShape(context, entity, at, scale, palette, flags);
			}
		},
		entityAt(point, zoom) {
			grid ??= new EntityGrid(inPaintingOrder(part.entities));
			return grid.at(point, enlargement(zoom), SLACK.shape / zoom);
		},
		bundleAt(point, zoom) {
			const drawn = curvesAt(zoom);
			drawn.segments ??= piecesOf(drawn.curves);
			const at = { x: point.x * zoom, y: point.y * zoom };
			const index = nearestSegment(drawn.segments, at, SLACK.line);
			return index === undefined ? undefined : drawn.curves[index]?.bundle;
		}
	};
}

function piecesOf(curves: readonly DrawnCurve[]): Segments {
	const ends = new Float64Array(4 * PIECES * curves.length);
	const owners = new Uint32Array(PIECES * curves.length);
	for (const [line, { curve }] of curves.entries())
		for (let piece = 0; piece < PIECES; piece++) {
			const [from, to] = [pointOn(curve, piece / PIECES), pointOn(curve, (piece + 1) / PIECES)];
			const index = line * PIECES + piece;
			ends.set([from.x, from.y, to.x, to.y], 4 * index);
			owners[index] = line;
		}
	return { ends, owners };
}
