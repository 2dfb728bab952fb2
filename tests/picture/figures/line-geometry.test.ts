import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { bendLines, curveOf, pointOn } from '#lib/picture/figures/line-geometry.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { TODAY } from '../../build/asking.ts';
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
});
