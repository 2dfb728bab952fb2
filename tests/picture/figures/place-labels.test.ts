import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, overlap } from '#lib/picture/figures/box-index.ts';
import { placeLabels, type LabelWish } from '#lib/picture/figures/place-labels.ts';

const wishes = fc
	.array(
		fc.record({
			x: fc.integer({ min: 0, max: 400 }),
			y: fc.integer({ min: 0, max: 300 }),
			width: fc.integer({ min: 10, max: 160 }),
			priority: fc.integer({ min: 0, max: 10 }),
			insists: fc.boolean()
		}),
		{ maxLength: 40 }
	)
	.map((all) =>
		all.map(({ x, y, ...rest }, index): LabelWish => ({
			id: `entity-${index}`,
			at: { x, y },
			reach: { x: 16, y: 16 },
			height: 15,
			...rest
		}))
	);
const shapesOf = (all: readonly LabelWish[]) =>
	all.map(({ id, at }) => ({ owner: id, box: boxAround(at.x, at.y, 32, 32) }));

describe('labels', () => {
	it('never touch each other, and shapes only where they insist', () => {
		fc.assert(
			fc.property(wishes, (all) => {
				const shapes = shapesOf(all);
				const placed = [...placeLabels(all, shapes, [], new Map())];
				for (const [index, [id, label]] of placed.entries()) {
					for (const [, other] of placed.slice(index + 1))
						expect(overlap(label.box, other.box)).toBe(false);
					if (all.find((wish) => wish.id === id)?.insists === true) continue;
					for (const { owner, box } of shapes)
						expect(owner !== id && overlap(label.box, box)).toBe(false);
				}
			})
		);
	});

	it('leave room to those that come first', () => {
		const wish = (id: string, priority: number): LabelWish => ({
			id,
			at: { x: 0, y: 0 },
			reach: { x: 4, y: 4 },
			width: 400,
			height: 60,
			priority,
			insists: false
		});
		const placed = placeLabels([wish('lesser', 1), wish('greater', 2)], [], [], new Map());
		expect(placed.get('greater')?.side).toBe('below');
		expect(placed.get('lesser')?.side).not.toBe('below');
	});

	it('keep the side they had where nothing forces them off it', () => {
		fc.assert(
			fc.property(wishes, (all) => {
				const first = placeLabels(all, shapesOf(all), [], new Map());
				const again = placeLabels(all, shapesOf(all), [], first);
				expect(again).toEqual(first);
			})
		);
	});

	it('keep off lines where they can', () => {
		const wish: LabelWish = {
			id: 'aaland',
			at: { x: 0, y: 0 },
			reach: { x: 10, y: 10 },
			width: 40,
			height: 14,
			priority: 1,
			insists: false
		};
		const line = Array.from({ length: 20 }, (_, index) => ({ x: 0, y: 10 + index }));
		expect(placeLabels([wish], [], line, new Map()).get('aaland')?.side).toBe('above');
	});
});
