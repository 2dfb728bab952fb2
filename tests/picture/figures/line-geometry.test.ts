import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { bendLines, controlPoint, curveOf, pointOn } from '#lib/picture/figures/line-geometry.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import type { SceneEntity } from '#lib/picture/scene/scene.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { TODAY } from '../../build/asking.ts';
import { drawnBundle, drawnEntity } from '../../build/drawn.ts';
import { world } from '../../build/world.ts';

function bent(positions: Record<string, readonly [number, number]>, ...lines: readonly string[]) {
	const scene = buildScene(buildGraph(world({ positions }, ...lines)), DEFAULT_VIEW, TODAY);
	const bends = bendLines(scene.entities, scene.bundles);
	const standing = (id: string) => {
		const entity = scene.entities.find((each) => each.id === id);
		if (entity === undefined) throw new Error(id);
		return { entity, at: entity.at };
	};
	return { scene, bends, standing };
}

describe('lines', () => {
	it('pass nobody whom they do not concern', () => {
		const { bends, standing } = bent(
			{ aaland: [0, 0], borduria: [600, 0], latveria: [300, 25], syldavia: [300, -300] },
			'aaland —support.presence→ borduria @1995..',
			'latveria —support.presence→ syldavia @1995..'
		);
		const curve = curveOf(
			standing('aaland'),
			standing('borduria'),
			bends.get('aaland~borduria~support') ?? 0,
			1
		);
		const { at } = standing('latveria');
		const distances = Array.from({ length: 21 }, (_, i) => pointOn(curve, i / 20)).map(({ x, y }) =>
			Math.hypot(x - at.x, y - at.y)
		);
		expect(Math.min(...distances)).toBeGreaterThan(20);
	});

	it('of one pair run apart', () => {
		const { bends } = bent(
			{ aaland: [0, 0], borduria: [600, 0] },
			'aaland —support.presence→ borduria @1995..',
			'aaland —alignment.defence-pact↔ borduria @1995..'
		);
		const [one = 0, other = 0] = [...bends.values()];
		expect(Math.abs(one - other)).toBeGreaterThanOrEqual(30);
	});

	it('begin and end at the border of a shape', () => {
		const { standing } = bent(
			{ aaland: [0, 0], borduria: [600, 0] },
			'aaland —support.presence→ borduria @1995..'
		);
		const { from } = curveOf(standing('aaland'), standing('borduria'), 0, 1);
		const { entity, at } = standing('aaland');
		expect(from).toEqual({ x: at.x + entity.size / 2 + 2, y: at.y });
	});

	it('take the arc that crowds fewest of all that are tried', () => {
		const place = fc.record({
			x: fc.integer({ min: -300, max: 300 }),
			y: fc.integer({ min: -200, max: 200 })
		});
		fc.assert(
			fc.property(fc.array(place, { minLength: 3, maxLength: 12 }), (places) => {
				const entities = places.map((at, index) => drawnEntity(`e${String(index)}`, { at }));
				const [a, b, ...others] = entities;
				if (a === undefined || b === undefined) throw new Error('Two are needed.');
				const length = Math.hypot(b.at.x - a.at.x, b.at.y - a.at.y);
				const bend = bendLines(entities, [drawnBundle(a.id, b.id)]).get('e0~e1~support') ?? NaN;
				const costs = ARCS.map((share) => costOf(a.at, b.at, share, length, others));
				const taken = ARCS.findIndex((share) => Math.round(share * length) === bend);
				expect(costs[taken]).toBeCloseTo(Math.min(...costs), 9);
			})
		);
	});
});

/** Every arc, and the slow way to what it costs. */
const ARCS = [0.1, -0.1, 0.18, -0.18, 0.28, -0.28, 0.4, -0.4, 0.54, -0.54];

function costOf(a: Point, b: Point, share: number, length: number, others: readonly SceneEntity[]) {
	const control = controlPoint(a, b, share * length);
	const samples = Array.from({ length: 9 }, (_, i) =>
		pointOn({ from: a, control, to: b }, (i + 1) / 10)
	);
	const depth = ({ at }: SceneEntity) =>
		Math.max(0, 1 - Math.min(...samples.map(({ x, y }) => Math.hypot(x - at.x, y - at.y))) / 38);
	return Math.abs(share) * 0.5 + others.reduce((sum, other) => sum + depth(other), 0);
}
