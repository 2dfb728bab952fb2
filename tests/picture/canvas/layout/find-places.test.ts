import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces, type PlacesRequest } from '#lib/picture/canvas/layout/find-places.ts';

type Place = { readonly x: number; readonly y: number };

const NAMES = Array.from({ length: 24 }, (_, index) => `e${String(index).padStart(2, '0')}`);
const name = fc.constantFrom(...NAMES);
const place = fc.record({
	x: fc.integer({ min: -400, max: 400 }),
	y: fc.integer({ min: -400, max: 400 })
});
const pictures: fc.Arbitrary<PlacesRequest> = fc.record({
	places: fc
		.uniqueArray(fc.tuple(name, place), { selector: ([id]) => id, minLength: 1 })
		.map((all) => new Map(all)),
	free: fc.uniqueArray(name),
	ties: fc.array(fc.tuple(name, name), { maxLength: 60 })
});
const isClear = (a: Place, b: Place) => Math.hypot((a.x - b.x) / 132, (a.y - b.y) / 90) >= 1;
const apart = (a: Place | undefined, b: Place | undefined) =>
	a === undefined || b === undefined ? Number.NaN : Math.hypot(a.x - b.x, a.y - b.y);

describe('places that are found', () => {
	it('are whole numbers, for those in the picture who want one and for nobody else', () => {
		fc.assert(
			fc.property(pictures, (request) => {
				const found = findPlaces(request);
				const wanting = request.free.filter((id) => request.places.has(id));
				expect([...found.keys()].sort()).toEqual([...wanting].sort());
				for (const { x, y } of found.values())
					expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
			})
		);
	});

	it('are clear of each other and of whoever stays', () => {
		fc.assert(
			fc.property(pictures, (request) => {
				const found = findPlaces(request);
				const all = new Map([...request.places, ...found]);
				for (const [id, at] of found)
					for (const [other, there] of all)
						if (other !== id) expect(isClear(at, there), `${id} ${other}`).toBe(true);
			})
		);
	});

	it('are the same in whatever order the picture is told', () => {
		fc.assert(
			fc.property(pictures, (request) => {
				const turned = {
					places: new Map([...request.places].reverse()),
					free: [...request.free].reverse(),
					ties: [...request.ties].reverse().map(([a, b]) => [b, a] as const)
				};
				expect(findPlaces(turned)).toEqual(findPlaces(request));
			})
		);
	});

	it('lie beside whom a newcomer is tied to, not amid the others', () => {
		const places = new Map([
			['aaland', { x: 0, y: 0 }],
			['borduria', { x: 900, y: 0 }],
			['latveria', { x: 900, y: 300 }],
			['syldavia', { x: 400, y: 100 }]
		]);
		const found = findPlaces({ places, free: ['syldavia'], ties: [['aaland', 'syldavia']] });
		const at = found.get('syldavia');
		expect(apart(at, places.get('aaland'))).toBeLessThan(200);
		expect(apart(at, places.get('borduria'))).toBeGreaterThan(700);
	});

	it('bring together who is tied and part who is not, where all are free', () => {
		const circle = (index: number) => ({
			x: Math.round(300 * Math.cos(index * 2.4)),
			y: Math.round(300 * Math.sin(index * 2.4))
		});
		const ids = NAMES.slice(0, 12);
		const places = new Map(ids.map((id, index) => [id, circle(index)]));
		// Two rings of six, told apart by no place.
		const ties = ids.map((id, index) => [id, ids[(index + 2) % 12] ?? ''] as const);
		const found = findPlaces({ places, free: ids, ties });
		const mean = (isSame: boolean, of: ReadonlyMap<string, Place>) => {
			const distances = ids.flatMap((a, i) =>
				ids.flatMap((b, j) =>
					i < j && (i % 2 === j % 2) === isSame ? [apart(of.get(a), of.get(b))] : []
				)
			);
			return distances.reduce((sum, each) => sum + each, 0) / distances.length;
		};
		expect(mean(true, found) / mean(false, found)).toBeLessThan(0.8);
		expect(mean(true, places) / mean(false, places)).toBeGreaterThan(0.9);
	});

	it('can be those of the first of all, who stand nowhere yet', () => {
		const places = new Map([
			['aaland', { x: 0, y: 0 }],
			['syldavia', { x: 0, y: 0 }]
		]);
		const found = findPlaces({ places, free: ['aaland', 'syldavia'], ties: [] });
		expect(apart(found.get('aaland'), found.get('syldavia'))).toBeGreaterThanOrEqual(90);
	});
});
