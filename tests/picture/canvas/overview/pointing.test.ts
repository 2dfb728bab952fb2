import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPlainly } from '#lib/picture/canvas/overview/plain-drawing.ts';
import { EntityGrid, holds } from '#lib/picture/canvas/overview/entity-grid.ts';
import { nearestSegment } from '#lib/picture/canvas/overview/nearest-segment.ts';
import { drawnBundle, drawnEntity } from '../../../build/drawn.ts';

const point = fc.record({
	x: fc.integer({ min: -500, max: 500 }),
	y: fc.integer({ min: -500, max: 500 })
});

describe('pointing at an entity', () => {
	it('finds the topmost that is there, as looking at all of them does', () => {
		const entities = fc
			.array(
				fc.record({
					at: point,
					size: fc.integer({ min: 10, max: 90 }),
					kind: fc.constantFrom('state', 'organisation', 'conflict' as const),
					letters: fc.constantFrom('A', 'ABCDEF')
				}),
				{ maxLength: 40 }
			)
			.map((all) => all.map((rest, index) => drawnEntity(`e${String(index)}`, rest)));
		fc.assert(
			fc.property(
				entities,
				point,
				fc.constantFrom(1, 2.5),
				fc.constantFrom(0, 8),
				(all, at, enlarged, slack) => {
					const found = new EntityGrid(all).at(at, enlarged, slack);
					expect(found).toBe(all.findLast((entity) => holds(entity, at, enlarged, slack)));
				}
			)
		);
	});

	it('takes a cartouche by its corners and a disc only by its roundness', () => {
		const corner = { x: 29, y: 29 };
		const disc = drawnEntity('aaland', { size: 60 });
		const cartouche = drawnEntity('league', { kind: 'organisation', size: 80 });
		expect(holds(disc, corner, 1, 0)).toBe(false);
		expect(holds(cartouche, corner, 1, 0)).toBe(true);
	});
});

describe('pointing at a line', () => {
	it('finds the nearest within reach, as measuring all of them does', () => {
		const lines = fc.array(fc.tuple(point, point), { maxLength: 30 });
		fc.assert(
			fc.property(lines, point, fc.integer({ min: 0, max: 60 }), (all, at, within) => {
				const ends = Float64Array.from(all.flatMap(([a, b]) => [a.x, a.y, b.x, b.y]));
				const owners = Uint32Array.from(all.keys());
				const distances = all.map(([a, b]) => distanceTo(at, a, b));
				const found = nearestSegment({ ends, owners }, at, within);
				const least = Math.min(...distances);
				if (found === undefined) expect(least).toBeGreaterThan(within - 1e-9);
				else {
					expect(distances[found]).toBeCloseTo(least, 6);
					expect(least).toBeLessThanOrEqual(within + 1e-9);
				}
			})
		);
	});

	it('takes the one painted last of two that coincide', () => {
		const ends = Float64Array.of(0, 0, 10, 0, 0, 0, 10, 0);
		expect(nearestSegment({ ends, owners: Uint32Array.of(0, 1) }, { x: 5, y: 1 }, 3)).toBe(1);
	});

	it('is within so many pixels, whatever the zoom', () => {
		const entities = new Map([
			['aaland', drawnEntity('aaland')],
			['borduria', drawnEntity('borduria', { at: { x: 1000, y: 0 } })]
		]);
		const bundle = drawnBundle('aaland', 'borduria');
		const drawing = drawPlainly({ entities: [...entities.values()], bundles: [bundle] }, (id) =>
			entities.get(id)
		);
		const aside = { x: 500, y: 20 };
		expect(drawing.bundleAt(aside, 1)).toBeUndefined();
		expect(drawing.bundleAt(aside, 0.1)).toBe(bundle);
		expect(drawing.entityAt(aside, 1)).toBeUndefined();
	});
});

/** By trying out many points along the line. */
function distanceTo(
	at: { x: number; y: number },
	a: { x: number; y: number },
	b: { x: number; y: number }
): number {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	let [low, high] = [0, 1];
	const away = (t: number) => Math.hypot(a.x + t * dx - at.x, a.y + t * dy - at.y);
	// The distance to a point of a line falls and then rises.
	for (let round = 0; round < 200; round++) {
		const [first, second] = [low + (high - low) / 3, high - (high - low) / 3];
		if (away(first) < away(second)) high = second;
		else low = first;
	}
	return away((low + high) / 2);
}
