import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { landmarkPlaces } from '#lib/picture/scene/landmark-places.ts';
import { moveApart } from '#lib/picture/scene/move-apart.ts';
import { world } from '../../build/world.ts';

describe('the places of landmarks', () => {
	const graph = buildGraph(
		world(
			{
				positions: {
					aaland: [-9000, -40],
					borduria: [-8990, 40],
					syldavia: [8000, 0],
					ruritania: [0, 6000]
				}
			},
			'aaland —support.arms→ borduria @2020',
			'borduria —support.arms→ syldavia @1990',
			'syldavia —support.arms→ ruritania @1950'
		)
	);
	const places = landmarkPlaces(graph);

	it('stand to each other as on the whole graph', () => {
		const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
		expect(at('aaland').x).toBeLessThan(at('syldavia').x);
		expect(at('ruritania').y).toBeGreaterThan(at('syldavia').y);
		expect(at('borduria').y).toBeGreaterThan(at('aaland').y);
	});

	it('need a fraction of its room, and leave a flag and its name clear', () => {
		const all = [...places.values()];
		expect(Math.max(...all.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(1200);
		for (const [index, a] of all.entries())
			for (const b of all.slice(index + 1))
				expect(Math.hypot((a.x - b.x) / 190, (a.y - b.y) / 130)).toBeGreaterThan(0.95);
	});
});

describe('moving apart', () => {
	it('leaves everybody as clear as was asked for', () => {
		const heap = fc.array(
			fc.record({ x: fc.integer({ min: 0, max: 50 }), y: fc.integer({ min: 0, max: 50 }) }),
			{ minLength: 2, maxLength: 12 }
		);
		fc.assert(
			fc.property(heap, (given) => {
				// Two at one place have no line between them.
				const places = given.map(({ x, y }, index) => ({ x: x + index / 100, y }));
				moveApart(places, () => ({ x: 100, y: 60 }), 2_000);
				for (const [index, a] of places.entries())
					for (const b of places.slice(index + 1))
						expect(Math.hypot((a.x - b.x) / 100, (a.y - b.y) / 60)).toBeGreaterThan(0.95);
			}),
			{ numRuns: 50 }
		);
	});
});
