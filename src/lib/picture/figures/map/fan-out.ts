import type { EntityKind } from '#lib/facts/model/entity.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { SceneEntity } from '../../scene/scene.ts';
import type { Place } from '../../scene/places/place.ts';
import { extentOf } from '../shapes.ts';

/** Pixels between shapes that stand around one place. */
const GAP = 5;
/** Degrees within which places are one: a town and its suburbs. */
const NEAR = 0.15;
/** The first of those around a place stands to the lower right of it, where names rarely are. */
const START = Math.PI / 4;
/** Who stands at the place itself, where several do. */
const RANK: Readonly<Record<EntityKind, number>> = {
	state: 0,
	conflict: 1,
	organisation: 2,
	group: 3,
	leader: 4,
	ideology: 5
};

/**
 * How far each entity stands off its place, in pixels whatever the zoom. The
 * first at a place stands on it, the others in rings around it, none touching
 * another; the same entities always stand the same way.
 */
export function fanOut(
	entities: readonly SceneEntity[],
	places: ReadonlyMap<string, Place>
): Map<string, Point> {
	const offsets = new Map<string, Point>();
	for (const cluster of clustersOf(entities, places)) {
		const [first, ...others] = [...cluster].sort(
			(a, b) => RANK[a.kind] - RANK[b.kind] || (a.id < b.id ? -1 : 1)
		);
		if (first === undefined) continue;
		offsets.set(first.id, { x: 0, y: 0 });
		let inner = reachOf(first);
		let rest = others;
		while (rest.length > 0) {
			const { fitting, radius } = nextRing(rest, inner);
			const ring = rest.slice(0, fitting);
			ring.forEach(({ id }, index) => {
				const angle = START + (index * 2 * Math.PI) / ring.length;
				offsets.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
			});
			inner = radius + Math.max(...ring.map(reachOf));
			rest = rest.slice(fitting);
		}
	}
	return offsets;
}

/** How many of these stand in a ring around what reaches so far, and its radius; at least one. */
function nextRing(rest: readonly SceneEntity[], inner: number) {
	for (let fitting = rest.length; fitting > 1; fitting--) {
		const widest = Math.max(...rest.slice(0, fitting).map(reachOf));
		const radius = inner + GAP + widest;
		if (2 * radius * Math.sin(Math.PI / fitting) >= 2 * widest + GAP) return { fitting, radius };
	}
	return { fitting: 1, radius: inner + GAP + Math.max(...rest.slice(0, 1).map(reachOf)) };
}

/** Entities by where they are, in the order given. */
function clustersOf(
	entities: readonly SceneEntity[],
	places: ReadonlyMap<string, Place>
): SceneEntity[][] {
	const clusters: { at: Place; members: SceneEntity[] }[] = [];
	for (const entity of [...entities].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		const at = places.get(entity.id);
		if (at === undefined) continue;
		const found = clusters.find((cluster) => isNear(cluster.at, at));
		if (found === undefined) clusters.push({ at, members: [entity] });
		else found.members.push(entity);
	}
	return clusters.map(({ members }) => members);
}

function isNear(a: Place, b: Place): boolean {
	return Math.abs(a.latitude - b.latitude) <= NEAR && Math.abs(a.longitude - b.longitude) <= NEAR;
}

/** The radius of a circle around the box of a shape: boxes are what else keeps off each other by. */
function reachOf(entity: SceneEntity): number {
	const { width, height } = extentOf(entity);
	return Math.hypot(width, height) / 2;
}
