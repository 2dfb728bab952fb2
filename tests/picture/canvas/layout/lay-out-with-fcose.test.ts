import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pushApart } from '#lib/picture/canvas/layout/push-apart.ts';
import { withSeededRandom } from '#lib/picture/canvas/layout/seeded-random.ts';
import {
	layOutWithFcose,
	type LayoutRequest
} from '#lib/picture/canvas/layout/lay-out-with-fcose.ts';

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const star: LayoutRequest = {
	entities: ['hub', ...Array.from({ length: 14 }, (_, index) => `leaf-${index}`), 'alone'],
	ties: Array.from({ length: 14 }, (_, index) => ['hub', `leaf-${index}`] as const),
	known: new Map(),
	seed: 7
};

function leastDistance(places: Places): number {
	const points = [...places.values()];
	return Math.min(
		...points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)))
	);
}

describe('the layout with fcose', () => {
	it('gives every entity a place of whole units, 90 or more from any other', () => {
		const places = layOutWithFcose(star);
		expect([...places.keys()]).toEqual([...star.entities].sort());
		expect(
			[...places.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))
		).toBe(true);
		expect(leastDistance(places)).toBeGreaterThanOrEqual(90);
	});

	it('is the same each time, in whatever order entities and ties are named', () => {
		const turned = {
			...star,
			entities: [...star.entities].reverse(),
			ties: [...star.ties].reverse().map(([a, b]) => [b, a] as const)
		};
		expect([...layOutWithFcose(turned)]).toEqual([...layOutWithFcose(star)]);
	});

	it('keeps known places and puts newcomers beside those they are tied to', () => {
		const known = layOutWithFcose(star);
		const places = layOutWithFcose({
			...star,
			entities: [...star.entities, 'newcomer'],
			ties: [...star.ties, ['newcomer', 'leaf-3']],
			known
		});
		for (const [id, at] of known) expect(places.get(id)).toEqual(at);
		const [newcomer, beside] = [places.get('newcomer'), places.get('leaf-3')];
		expect(Math.hypot(newcomer!.x - beside!.x, newcomer!.y - beside!.y)).toBeLessThan(600);
		expect(leastDistance(places)).toBeGreaterThanOrEqual(90);
	});

	it('forgets those who left and moves nobody else', () => {
		const known = layOutWithFcose(star);
		const places = layOutWithFcose({
			...star,
			entities: star.entities.filter((id) => id !== 'leaf-3'),
			known
		});
		expect(places.has('leaf-3')).toBe(false);
		for (const [id, at] of places) expect(at).toEqual(known.get(id));
	});
});

describe('pushing apart', () => {
	it('clears any heap of places', () => {
		const heap = fc.array(
			fc.tuple(fc.integer({ max: 300, min: 0 }), fc.integer({ max: 300, min: 0 })),
			{
				minLength: 2,
				maxLength: 30
			}
		);
		fc.assert(
			fc.property(heap, (points) => {
				const places = new Map(points.map(([x, y], index) => [`e${index}`, { x, y }]));
				expect(leastDistance(pushApart(places, new Set()))).toBeGreaterThanOrEqual(90);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('seeded randomness', () => {
	it('repeats itself and is put back, even where the run throws', () => {
		const before = Math.random;
		const draw = () => withSeededRandom(3, () => [Math.random(), Math.random()]);
		expect(draw()).toEqual(draw());
		expect(() =>
			withSeededRandom(3, () => {
				throw new Error('on purpose');
			})
		).toThrow('on purpose');
		expect(Math.random).toBe(before);
	});
});
