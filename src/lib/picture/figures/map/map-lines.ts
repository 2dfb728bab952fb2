import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { SceneBundle } from '../../scene/scene.ts';
import { curveOf, pointOn, type Curve, type Standing } from '../line-geometry.ts';
import { edgeAt } from './projection.ts';

/** A line, or one of the two parts of one that leaves the map on one side and comes back on the other. */
export interface MapLine {
	readonly bundle: SceneBundle;
	readonly curve: Curve;
}

/** How far a line bows, as a share of its length: to the north, as the shortest way on a globe does on this half of it. */
const BOW = 0.13;
const MOST_BOW = 90;
/** Pixels between the middles of parallel lines. */
const SPREAD = 26;
const HALVINGS = 30;

/**
 * The lines between entities that stand on the map, in pixels from the middle of
 * the world. Where the shorter way leads over the edge of the map, a line is cut
 * there and goes on at the other edge, each part with its own end.
 *
 * @param zoom pixels a unit of the map
 */
export function drawMapLines(
	bundles: readonly SceneBundle[],
	standing: ReadonlyMap<string, Standing>,
	zoom: number
): MapLine[] {
	return [...byPair(bundles).values()].flatMap((parallel) =>
		parallel.flatMap((bundle, index): MapLine[] => {
			const [a, b] = [standing.get(bundle.a), standing.get(bundle.b)];
			if (a === undefined || b === undefined) return [];
			const aside = (index - (parallel.length - 1) / 2) * SPREAD;
			return lineBetween(bundle, a, b, aside, zoom);
		})
	);
}

function lineBetween(
	bundle: SceneBundle,
	a: Standing,
	b: Standing,
	aside: number,
	zoom: number
): MapLine[] {
	const turn = (at: Point) => 2 * edgeAt(at.y / zoom) * zoom;
	const across = b.at.x / turn(b.at) - a.at.x / turn(a.at);
	if (Math.abs(across) <= 0.5) return [{ bundle, curve: bowed(a, b, aside) }];
	const side = across > 0 ? -1 : 1;
	const beyond = { ...b, at: { x: b.at.x + side * turn(b.at), y: b.at.y } };
	const behind = { ...a, at: { x: a.at.x - side * turn(a.at), y: a.at.y } };
	const leaving = bowed(a, beyond, aside);
	const coming = bowed(behind, b, aside);
	return [
		{
			bundle: { ...bundle, ends: { a: bundle.ends.a, b: 'none' } },
			curve: cut(leaving, 0, crossing(leaving, zoom))
		},
		{
			bundle: { ...bundle, ends: { a: 'none', b: bundle.ends.b } },
			curve: cut(coming, crossing(coming, zoom), 1)
		}
	];
}

function bowed(a: Standing, b: Standing, aside: number): Curve {
	const [dx, dy] = [b.at.x - a.at.x, b.at.y - a.at.y];
	const bow = Math.min(MOST_BOW, Math.hypot(dx, dy) * BOW);
	// A control point stands to the left of the way from a to b where the bend is positive.
	return curveOf(a, b, (dx >= 0 ? -bow : bow) + aside, 1);
}

/** Where a curve with one end on the map and one beside it crosses the edge, 0 to 1. */
function crossing(curve: Curve, zoom: number): number {
	const isInside = (t: number) => {
		const { x, y } = pointOn(curve, t);
		return Math.abs(x) <= edgeAt(y / zoom) * zoom;
	};
	const startsInside = isInside(0);
	let [low, high] = [0, 1];
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (isInside(middle) === startsInside) low = middle;
		else high = middle;
	}
	return low;
}

/** The part of a quadratic curve between two of its points (de Casteljau). */
function cut(curve: Curve, from: number, to: number): Curve {
	const { from: p, control: q, to: r } = curve;
	const blossom = (s: number, t: number): Point => ({
		x: (1 - s) * (1 - t) * p.x + ((1 - s) * t + s * (1 - t)) * q.x + s * t * r.x,
		y: (1 - s) * (1 - t) * p.y + ((1 - s) * t + s * (1 - t)) * q.y + s * t * r.y
	});
	return { from: blossom(from, from), control: blossom(from, to), to: blossom(to, to) };
}

function byPair(bundles: readonly SceneBundle[]): Map<string, SceneBundle[]> {
	const pairs = new Map<string, SceneBundle[]>();
	for (const bundle of bundles) {
		const key = `${bundle.a}~${bundle.b}`;
		pairs.set(key, [...(pairs.get(key) ?? []), bundle]);
	}
	return pairs;
}
