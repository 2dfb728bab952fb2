import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNewcomers } from '#lib/picture/scene/place-newcomers.ts';

const known = new Map([
	['aaland', { x: 0, y: 0 }],
	['borduria', { x: 200, y: 0 }],
	['far', { x: 5000, y: 5000 }]
]);
const neighbours = (id: string) => (id === 'newcomer' ? ['aaland', 'borduria'] : []);

describe('newcomers', () => {
	it('come to stand beside what they belong to', () => {
		const at = placeNewcomers(known, ['newcomer'], neighbours).get('newcomer');
		expect(Math.hypot((at?.x ?? 0) - 100, at?.y ?? 0)).toBeLessThan(400);
	});

	it('find places that are free, in whole numbers, the same every time', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{3,6}$/), { maxLength: 30 }), (ids) => {
				const fresh = ids.filter((id) => !known.has(id));
				const placed = placeNewcomers(known, fresh, neighbours);
				expect(placeNewcomers(known, fresh, neighbours)).toEqual(placed);
				const all = [...known.values(), ...placed.values()];
				for (const [index, a] of all.entries())
					for (const b of all.slice(index + 1))
						expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(90);
				expect(
					[...placed.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))
				).toBe(true);
			}),
			{ numRuns: 30 }
		);
	});

	it('start in the middle of an empty picture', () => {
		const at = placeNewcomers(new Map(), ['newcomer'], () => []).get('newcomer');
		expect(Math.hypot(at?.x ?? 999, at?.y ?? 999)).toBeLessThan(200);
	});
});
