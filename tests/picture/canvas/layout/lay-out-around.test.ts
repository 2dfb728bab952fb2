import { describe, expect, it } from 'vitest';
import { layOutAround } from '#lib/picture/canvas/layout/lay-out-around.ts';

const known = new Map([
	['aaland', { x: 0, y: 0 }],
	['borduria', { x: 400, y: 0 }],
	['latveria', { x: 200, y: 130 }]
]);
const ties = [
	['aaland', 'syldavia'],
	['borduria', 'syldavia'],
	['borduria', 'ruritania'],
	['aaland', 'borduria']
] as const;

describe('newcomers laid out', () => {
	const request = { known, newcomers: ['syldavia', 'ruritania', 'freedonia'], ties, seed: 7 };

	it('get places, nobody else does', () => {
		expect([...layOutAround(request).keys()].sort()).toEqual([
			'freedonia',
			'ruritania',
			'syldavia'
		]);
	});

	it('stand clear of each other and of everybody who was there', () => {
		const all = [...known, ...layOutAround(request)];
		for (const [index, [, a]] of all.entries())
			for (const [, b] of all.slice(index + 1))
				expect(Math.hypot((a.x - b.x) / 132, (a.y - b.y) / 90)).toBeGreaterThanOrEqual(0.99);
	});

	it('get the same places every time', () => {
		expect(layOutAround(request)).toEqual(
			layOutAround({ ...request, newcomers: [...request.newcomers].reverse() })
		);
	});

	it('leave those who are known already where they are', () => {
		expect(layOutAround({ ...request, newcomers: ['aaland'] })).toEqual(new Map());
	});

	it('can be the first of all', () => {
		const places = layOutAround({
			known: new Map(),
			newcomers: ['aaland', 'syldavia'],
			ties,
			seed: 7
		});
		expect(places.size).toBe(2);
	});
});
