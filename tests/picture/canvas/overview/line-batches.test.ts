import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchLines, lineDress } from '#lib/picture/canvas/overview/line-batches.ts';
import { drawnBundle } from '../../../build/drawn.ts';

const PLACES = new Map([
	['aaland', { x: 0, y: 0 }],
	['borduria', { x: 100, y: 0 }],
	['constructor', { x: 0, y: 100 }],
	['syldavia', { x: 0, y: 0 }]
]);
const place = (id: string) => PLACES.get(id);

describe('lines in batches', () => {
	it('share one where they are dressed alike, with their ends in order', () => {
		const batches = batchLines(
			[drawnBundle('aaland', 'borduria'), drawnBundle('aaland', 'constructor')],
			place
		);
		expect(batches).toHaveLength(1);
		expect([...(batches[0]?.ends ?? [])]).toEqual([0, 0, 100, 0, 0, 0, 0, 100]);
	});

	it('lie in the order of what matters: what is in focus on top, deeds on treaties, treaties on roles', () => {
		const bundles = [
			drawnBundle('aaland', 'borduria', 'role', { emphasis: 'focus' }),
			drawnBundle('aaland', 'borduria', 'opposition'),
			drawnBundle('aaland', 'borduria', 'opposition', { emphasis: 'dimmed' }),
			drawnBundle('aaland', 'borduria', 'role'),
			drawnBundle('aaland', 'borduria', 'alignment'),
			drawnBundle('aaland', 'borduria', 'mixed', { emphasis: 'ghost' })
		];
		const dresses = batchLines(bundles, place).map(
			({ dress: { family, emphasis } }) => `${emphasis} ${family}`
		);
		expect(dresses).toEqual([
			'ghost mixed',
			'dimmed opposition',
			'plain role',
			'plain alignment',
			'plain opposition',
			'focus role'
		]);
	});

	it('keep form beside colour: dashes of opposition, long ones of what is derived', () => {
		expect(lineDress(drawnBundle('a', 'b', 'opposition')).dashes).toEqual([7, 4]);
		expect(lineDress(drawnBundle('a', 'b', 'support')).dashes).toEqual([]);
		expect(lineDress(drawnBundle('a', 'b', 'support', { derived: true })).dashes).toEqual([16, 6]);
	});

	it('leave out what has no place, and what has no length', () => {
		const bundles = [drawnBundle('aaland', 'nowhere'), drawnBundle('aaland', 'syldavia')];
		expect(batchLines(bundles, place)).toEqual([]);
	});

	it('hold each bundle once, with others of exactly its dress', () => {
		const bundles = fc.array(
			fc
				.record({
					family: fc.constantFrom('support', 'opposition', 'alignment', 'role', 'mixed' as const),
					emphasis: fc.constantFrom('focus', 'plain', 'dimmed', 'ghost' as const),
					width: fc.constantFrom(1.95, 2.5, 5),
					derived: fc.boolean(),
					suspended: fc.boolean(),
					last: fc.boolean()
				})
				.map(({ family, last, ...rest }) =>
					drawnBundle('aaland', 'borduria', family, {
						...rest,
						...(last ? { lastObserved: 2018 } : {})
					})
				),
			{ maxLength: 40 }
		);
		fc.assert(
			fc.property(bundles, (all) => {
				const batches = batchLines(all, place);
				expect(new Set(batches.flatMap((batch) => batch.bundles))).toEqual(new Set(all));
				for (const { dress, bundles: alike } of batches)
					for (const bundle of alike) expect(lineDress(bundle)).toEqual(dress);
				const words = batches.map(({ dress, bundles: [first] }) =>
					JSON.stringify([dress, first?.derived])
				);
				expect(new Set(words).size).toBe(words.length);
			})
		);
	});
});
