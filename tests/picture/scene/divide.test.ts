import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, isPlain, type Part } from '#lib/picture/scene/divide.ts';
import { drawnBundle, drawnEntity } from '../../build/drawn.ts';

/** A hub with so many neighbours, the later the larger, and as many again whom nobody looks at. */
function hub(neighbours: number): Part {
	const ids = Array.from({ length: neighbours }, (_, index) => `n${String(index)}`);
	return {
		entities: [
			drawnEntity('hub', { selected: true, emphasis: 'focus', size: 1 }),
			...ids.map((id, index) => drawnEntity(id, { emphasis: 'focus', size: 10 + index })),
			...ids.map((id) => drawnEntity(`x-${id}`, { emphasis: 'dimmed', size: 500 }))
		],
		bundles: [
			...ids.map((id) => drawnBundle('hub', id, 'support', { emphasis: 'focus' })),
			...ids.map((id) => drawnBundle(id, `x-${id}`, 'support', { emphasis: 'dimmed' }))
		]
	};
}

describe('who draws what', () => {
	it('is the stage, alone, where all of it fits', () => {
		const scene = {
			entities: [drawnEntity('aaland'), drawnEntity('borduria', { emphasis: 'dimmed' })],
			bundles: [drawnBundle('aaland', 'borduria')]
		};
		expect(divide(scene)).toEqual({
			dressed: scene,
			below: { entities: [], bundles: [] },
			detail: 'full'
		});
	});

	it('is the overview, alone, where it is too much and nothing is in focus', () => {
		const entities = Array.from({ length: 151 }, (_, index) => drawnEntity(`e${String(index)}`));
		const { dressed, below } = divide({ entities, bundles: [] });
		expect(dressed).toEqual({ entities: [], bundles: [] });
		expect(below.entities).toHaveLength(151);
	});

	it('gives the stage what is in focus of what is too much, with the lines between', () => {
		const { dressed, below } = divide(hub(100));
		expect(dressed.entities).toHaveLength(101);
		expect(dressed.bundles.every(({ a }) => a === 'hub')).toBe(true);
		expect(below.bundles.every(({ emphasis }) => emphasis === 'dimmed')).toBe(true);
	});

	it('keeps what is selected, however small, and then the largest', () => {
		const { dressed, below } = divide(hub(400));
		const ids = new Set(dressed.entities.map(({ id }) => id));
		expect(ids.size).toBe(150);
		expect(ids.has('hub')).toBe(true);
		expect(ids.has('n399')).toBe(true);
		expect(ids.has('n0')).toBe(false);
		expect(below.entities.find(({ id }) => id === 'n0')?.emphasis).toBe('focus');
	});

	it('dresses a selected line with both its ends, though larger entities are in focus', () => {
		const scene = hub(400);
		const chosen = drawnBundle('n0', 'n1', 'opposition', { selected: true, emphasis: 'focus' });
		const { dressed } = divide({ ...scene, bundles: [...scene.bundles, chosen] });
		expect(dressed.bundles).toContain(chosen);
	});

	it('draws plainly where lines can no longer be followed', () => {
		expect(isPlain({ entities: [drawnEntity('aaland')], bundles: [] })).toBe(false);
		const bundle = drawnBundle('aaland', 'borduria');
		expect(isPlain({ entities: [], bundles: Array.from({ length: 1501 }, () => bundle) })).toBe(
			true
		);
	});

	it('loses nothing, draws nothing twice, and stays within its bounds', () => {
		const drawn = fc
			.record({
				count: fc.integer({ min: 1, max: 12 }),
				lines: fc.array(
					fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom('focus', 'dimmed'), fc.boolean()),
					{ maxLength: 30 }
				),
				fore: fc.array(fc.nat(11), { maxLength: 12 }),
				most: fc.record({ entities: fc.nat(6), bundles: fc.nat(6) })
			})
			.map(({ count, lines, fore, most }) => ({
				most,
				scene: {
					entities: Array.from({ length: count }, (_, index) =>
						drawnEntity(`e${String(index)}`, {
							emphasis: fore.includes(index) ? 'focus' : 'dimmed'
						})
					),
					bundles: lines.flatMap(([a, b, emphasis, selected], index) =>
						a < b && b < count
							? [
									drawnBundle(`e${String(a)}`, `e${String(b)}`, 'support', {
										id: `b${String(index)}`,
										emphasis,
										selected
									})
								]
							: []
					)
				}
			}));
		fc.assert(
			fc.property(drawn, ({ scene, most }) => {
				const { dressed, below } = divide(scene, most);
				const ids = (part: Part) => [...part.entities, ...part.bundles].map(({ id }) => id);
				expect([...ids(dressed), ...ids(below)].sort()).toEqual(ids(scene).sort());
				expect(dressed.entities.length).toBeLessThanOrEqual(most.entities);
				expect(dressed.bundles.length).toBeLessThanOrEqual(most.bundles);
				const here = new Set(dressed.entities.map(({ id }) => id));
				for (const { a, b } of dressed.bundles) expect(here.has(a) && here.has(b)).toBe(true);
			})
		);
	});
});
