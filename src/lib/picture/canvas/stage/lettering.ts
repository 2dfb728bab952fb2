import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { boxAround, BoxIndex, type Box } from '../../figures/box-index.ts';
import { fontOf, labelPriority, labelStyle } from '../../figures/label-style.ts';
import { remarkOn, ringOn } from '../../figures/line-form.ts';
import { curveBetween, pointOn, type Curve } from '../../figures/line-geometry.ts';
import { SANS } from '../../figures/palette.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from '../../figures/place-labels.ts';
import { extentOf } from '../../figures/shapes.ts';
import type { Scene, SceneBundle, SceneEntity } from '../../scene/scene.ts';

/** Where all writing on the stage stands, in screen pixels before panning. */
export interface Lettering {
	readonly zoom: number;
	readonly labels: ReadonlyMap<
		string,
		PlacedLabel & { readonly font: string; readonly entity: SceneEntity }
	>;
	readonly rings: readonly { readonly bundle: SceneBundle; readonly at: Point }[];
	readonly entities: readonly { readonly entity: SceneEntity; readonly at: Point }[];
}

export const RING_RADIUS = 8.5;
export const RING_FONT = `600 10.5px ${SANS}`;
/** Places tried for a ring, along its line. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73] as const;
/** A line shorter than this on the screen carries no ring. */
const SHORTEST = 44;

export type Measure = (text: string, font: string) => number;

/**
 * Finds places for names, counts and years on the stage at a zoom. Names keep
 * nearly the same size at every zoom, as on a map; those without room leave.
 */
export function letter(
	scene: Scene,
	positionOf: (id: string) => Point | undefined,
	bends: ReadonlyMap<string, number>,
	zoom: number,
	measure: Measure,
	before: Lettering | undefined
): Lettering {
	const scale = Math.min(1.3, Math.max(0.82, zoom ** 0.4));
	const entities = scene.entities.flatMap((entity) => {
		const at = positionOf(entity.id);
		return at === undefined ? [] : [{ entity, at: { x: at.x * zoom, y: at.y * zoom } }];
	});
	const at = new Map(entities.map((each) => [each.entity.id, each]));
	const curves = scene.bundles.flatMap((bundle) => {
		const [a, b] = [at.get(bundle.a), at.get(bundle.b)];
		if (a === undefined || b === undefined) return [];
		const bend = (bends.get(bundle.id) ?? 0) * zoom;
		const end = ({ entity, at }: typeof a) => ({ at, radius: (entity.size / 2) * zoom });
		return [{ bundle, curve: curveBetween(end(a), end(b), bend) }];
	});
	const shapes = entities.map(({ entity, at }) => {
		const { width, height } = extentOf(entity);
		return { owner: entity.id, box: boxAround(at.x, at.y, width * zoom, height * zoom) };
	});
	const rings = placeRings(curves, shapes);
	const styled = entities
		.filter(({ entity }) => !isNamedInside(entity))
		.map(({ entity, at }) => {
			const style = labelStyle(entity);
			return {
				entity,
				at,
				font: fontOf(style, Math.round(style.size * scale * 2) / 2),
				size: style.size * scale
			};
		});
	const wishes = styled.map(({ entity, at, font, size }): LabelWish => {
		const { width, height } = extentOf(entity);
		return {
			id: entity.id,
			at,
			reach: { x: (width / 2) * zoom, y: (height / 2) * zoom },
			width: measure(entity.label, font) + 4,
			height: size * 1.15,
			priority: labelPriority(entity),
			insists: entity.emphasis === 'focus' || entity.selected
		};
	});
	const placed = placeLabels(
		wishes,
		[...shapes, ...rings.map((ring) => ({ owner: ring.bundle.id, box: ring.box }))],
		curves.length > 400 ? [] : curves.flatMap(({ curve }) => along(curve)),
		before?.labels ?? new Map()
	);
	const labels = new Map(
		styled.flatMap(({ entity, font }) => {
			const label = placed.get(entity.id);
			return label === undefined ? [] : [[entity.id, { ...label, font, entity }] as const];
		})
	);
	return { zoom, labels, rings, entities };
}

/** An organisation whose acronym is its name needs no second one. */
export function isNamedInside({ kind, letters, label }: SceneEntity): boolean {
	return kind === 'organisation' && letters === label;
}

function placeRings(
	curves: readonly { readonly bundle: SceneBundle; readonly curve: Curve }[],
	shapes: readonly { readonly box: Box; readonly owner: string }[]
) {
	const taken = new BoxIndex();
	for (const { box, owner } of shapes) taken.add(box, owner);
	return curves.flatMap(({ bundle, curve }) => {
		const remark = remarkOn(bundle);
		if (ringOn(bundle) === undefined && remark === undefined) return [];
		const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
		if (length < SHORTEST) return [];
		const side = RING_RADIUS * 2 + 2;
		const places = PLACES.map((t) => pointOn(curve, t)).map((point) => ({
			at: point,
			box: boxAround(point.x, point.y, side, side)
		}));
		const place = places.find(({ box }) => !taken.isTaken(box, bundle.id));
		if (place === undefined) return [];
		taken.add(place.box, bundle.id);
		return [{ bundle, ...place }];
	});
}

function along(curve: Curve): Point[] {
	return Array.from({ length: 14 }, (_, i) => pointOn(curve, (i + 0.5) / 14));
}
