import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { SceneBundle, SceneEntity } from '../scene/scene.ts';
import { extentOf } from './shapes.ts';

/** A quadratic Bézier curve from border to border. */
export interface Curve {
	readonly from: Point;
	readonly control: Point;
	readonly to: Point;
}

/** An entity where it stands on the screen or the sheet. */
export interface Standing {
	readonly entity: SceneEntity;
	readonly at: Point;
}

/** Between a shape's border and the end of a line, in pixels. */
const GAP = 2;
const SAMPLES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
/** Distance of the control points of parallel lines, in world units. */
const SPREAD = 52;
/** Arcs tried, as shares of the distance between the ends; the one that passes nobody is taken, the flattest first. */
const ARCS = [0.1, -0.1, 0.18, -0.18, 0.28, -0.28, 0.4, -0.4, 0.54, -0.54] as const;
const COST_OF_ARC = 0.5;
/** How near a line may come to the middle of somebody it does not concern; not by size, which changes with focus. */
const BERTH = 38;
/** Beyond so many checks lines take their plain arc: at that scale nobody follows a single one. */
const MOST_CHECKS = 400_000;

/**
 * How far the control point of each line stands off the middle between its
 * ends, in world units, to the left of the way from a to b on a screen whose y
 * grows downwards. Parallel lines spread; single ones take a gentle arc around
 * whoever is in the way. Depends on positions only, so that nothing moves that
 * did not have to.
 */
export function bendLines(
	entities: readonly SceneEntity[],
	bundles: readonly SceneBundle[]
): Map<string, number> {
	const at = new Map(entities.map((entity) => [entity.id, entity]));
	const careful = bundles.length * entities.length <= MOST_CHECKS / SAMPLES.length;
	const bends = new Map<string, number>();
	for (const lines of byPair(bundles).values()) {
		const [first] = lines;
		const a = at.get(first?.a ?? '');
		const b = at.get(first?.b ?? '');
		if (a === undefined || b === undefined) continue;
		const arc = chooseArc(a, b, careful ? entities : [], lines.length);
		lines.forEach(({ id }, index) => {
			bends.set(id, arc + (index - (lines.length - 1) / 2) * SPREAD);
		});
	}
	return bends;
}

/** The curve between two drawn entities, with its control point that far off the middle; pixels at a zoom. */
export function curveOf(a: Standing, b: Standing, bend: number, zoom: number): Curve {
	const control = controlPoint(a.at, b.at, bend);
	return {
		from: towards(a.at, control, reachOf(a, control, zoom) + GAP),
		control,
		to: towards(b.at, control, reachOf(b, control, zoom) + GAP)
	};
}

/** Point at `t` (0 to 1) of a curve. */
export function pointOn({ from, control, to }: Curve, t: number): Point {
	const s = 1 - t;
	return {
		x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
		y: s * s * from.y + 2 * s * t * control.y + t * t * to.y
	};
}

/** The control point of a line between two points. */
export function controlPoint(a: Point, b: Point, bend: number): Point {
	const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
	return {
		x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * bend,
		y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * bend
	};
}

/** The point at that distance from a, on the way to b. */
export function towards(a: Point, b: Point, distance: number): Point {
	const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
	return {
		x: a.x + ((b.x - a.x) / length) * distance,
		y: a.y + ((b.y - a.y) / length) * distance
	};
}

/** How far a shape reaches in the direction of a point. */
function reachOf({ entity, at }: Standing, to: Point, zoom: number): number {
	const { width, height } = extentOf(entity);
	if (width === height) return (width / 2) * zoom;
	const length = Math.hypot(to.x - at.x, to.y - at.y) || 1;
	const [cos, sin] = [Math.abs(to.x - at.x) / length, Math.abs(to.y - at.y) / length];
	return Math.min(width / 2 / (cos || 1e-9), height / 2 / (sin || 1e-9)) * zoom;
}

function chooseArc(
	a: SceneEntity,
	b: SceneEntity,
	entities: readonly SceneEntity[],
	lines: number
): number {
	const length = Math.hypot(b.at.x - a.at.x, b.at.y - a.at.y);
	const others = nearby(a, b, entities);
	const berth = BERTH + ((lines - 1) * SPREAD) / 4;
	let best = { arc: 0, cost: Infinity };
	for (const share of lines > 1 ? [0, ...ARCS] : ARCS) {
		const costOfArc = Math.abs(share) * COST_OF_ARC;
		// The flattest come first: none that follows can cost less.
		if (costOfArc >= best.cost) break;
		const arc = share * length;
		const cost = costOfArc + crowdedness(a, b, arc, others, berth, best.cost - costOfArc);
		if (cost < best.cost) best = { arc, cost };
	}
	return Math.round(best.arc);
}

function nearby(a: SceneEntity, b: SceneEntity, entities: readonly SceneEntity[]): SceneEntity[] {
	const reach = 0.3 * Math.hypot(b.at.x - a.at.x, b.at.y - a.at.y) + 60;
	const [left, right] = [Math.min(a.at.x, b.at.x) - reach, Math.max(a.at.x, b.at.x) + reach];
	const [top, bottom] = [Math.min(a.at.y, b.at.y) - reach, Math.max(a.at.y, b.at.y) + reach];
	return entities.filter(
		({ id, at }) =>
			id !== a.id && id !== b.id && at.x > left && at.x < right && at.y > top && at.y < bottom
	);
}

/** How deep an arc goes into the berths of others, 1 for each that it meets in the middle; counted no further than `most`. */
function crowdedness(
	a: SceneEntity,
	b: SceneEntity,
	bend: number,
	others: readonly SceneEntity[],
	berth: number,
	most: number
): number {
	if (others.length === 0) return 0;
	const curve = { from: a.at, control: controlPoint(a.at, b.at, bend), to: b.at };
	const samples = SAMPLES.map((t) => pointOn(curve, t));
	let sum = 0;
	for (const { at } of others) {
		let nearest = berth * berth;
		for (const { x, y } of samples) nearest = Math.min(nearest, (x - at.x) ** 2 + (y - at.y) ** 2);
		sum += 1 - Math.sqrt(nearest) / berth;
		if (sum >= most) return sum;
	}
	return sum;
}

function byPair(bundles: readonly SceneBundle[]): Map<string, SceneBundle[]> {
	const pairs = new Map<string, SceneBundle[]>();
	for (const bundle of bundles) {
		const key = `${bundle.a}~${bundle.b}`;
		pairs.set(key, [...(pairs.get(key) ?? []), bundle]);
	}
	return pairs;
}
