import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byImportance, chooseNames } from '#lib/picture/canvas/overview/choose-names.ts';
import { boxAround, overlap } from '#lib/picture/figures/box-index.ts';
import { textWidth } from '#lib/picture/figures/measure-text.ts';
import type { SceneEntity } from '#lib/picture/scene/scene.ts';
import { drawnBundle, drawnEntity } from '../../../build/drawn.ts';

const EVERYWHERE = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
const choose = (entities: readonly SceneEntity[], zoom = 1, taken = [] as const) =>
	chooseNames(entities, { zoom, shapes: 1, area: EVERYWHERE, taken, measure: textWidth });
const crowd = fc
	.array(
		fc.record({
			at: fc.record({ x: fc.integer({ max: 600, min: 0 }), y: fc.integer({ max: 400, min: 0 }) }),
			size: fc.integer({ min: 12, max: 60 }),
			label: fc.constantFrom(
				'Aaland',
				'United Kingdom of Borduria',
				'Ö',
				'Union of Syldavian Lands'
			)
		}),
		{ maxLength: 40 }
	)
	.map((all) => all.map((rest, index) => drawnEntity(`e${String(index)}`, rest)));

describe('names from afar', () => {
	it('never touch each other, nor a shape that has its name', () => {
		fc.assert(
			fc.property(crowd, fc.constantFrom(0.3, 1, 2), (entities, zoom) => {
				const names = choose(entities, zoom);
				for (const [index, name] of names.entries())
					for (const [other, { box, entity }] of names.entries()) {
						if (other === index) continue;
						expect(overlap(name.box, box)).toBe(false);
						const side = entity.size * zoom;
						const shape = boxAround(entity.at.x * zoom, entity.at.y * zoom, side, side);
						expect(overlap(name.box, shape)).toBe(false);
					}
			})
		);
	});

	it('are the same for the same picture, in whatever order it came', () => {
		fc.assert(
			fc.property(crowd, (entities) => {
				const ids = (all: readonly SceneEntity[]) =>
					choose(byImportance({ entities: all, bundles: [] })).map(({ entity }) => entity.id);
				expect(ids(entities)).toEqual(ids([...entities].reverse()));
			})
		);
	});

	it('are of those with the weightiest lines, deeds before roles; the selected before all', () => {
		const entities = ['aaland', 'borduria', 'syldavia'].map((id) => drawnEntity(id));
		const bundles = [
			drawnBundle('aaland', 'x', 'role'),
			drawnBundle('aaland', 'y', 'role'),
			drawnBundle('borduria', 'x', 'opposition')
		];
		const order = (all: readonly SceneEntity[]) =>
			byImportance({ entities: all, bundles }).map(({ id }) => id);
		expect(order(entities)).toEqual(['borduria', 'aaland', 'syldavia']);
		const chosen = drawnEntity('syldavia', { selected: true });
		expect(order([...entities.slice(0, 2), chosen])[0]).toBe('syldavia');
	});

	it('become more as one comes closer', () => {
		const row = Array.from({ length: 20 }, (_, index) =>
			drawnEntity(`e${String(index)}`, { label: 'Borduria', at: { x: index * 60, y: 0 } })
		);
		const [far, near] = [choose(row, 0.25), choose(row, 2)];
		expect(far.length).toBeLessThan(near.length);
		expect(near).toHaveLength(20);
	});

	it('keep off what is written already', () => {
		const alone = [drawnEntity('aaland')];
		const [free] = choose(alone);
		const taken = free === undefined ? [] : [free.box];
		const [moved] = chooseNames(alone, {
			zoom: 1,
			shapes: 1,
			area: EVERYWHERE,
			taken,
			measure: textWidth
		});
		expect(moved?.at).not.toEqual(free?.at);
	});

	it('are given to signs too small for one only where they come first, or are in focus', () => {
		const row = Array.from({ length: 40 }, (_, index) =>
			drawnEntity(`e${String(index)}`, { size: 5, at: { x: index * 100, y: 0 } })
		);
		expect(choose(row)).toHaveLength(24);
		const last = drawnEntity('aaland', { size: 5, emphasis: 'focus', at: { x: 9000, y: 0 } });
		expect(choose([...row, last])).toHaveLength(25);
	});
});
