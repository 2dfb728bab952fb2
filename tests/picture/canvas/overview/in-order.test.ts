import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '#lib/picture/canvas/overview/in-order.ts';
import { drawnEntity } from '../../../build/drawn.ts';

const ranked = fc.uniqueArray(
	fc.record({
		id: fc.string({ minLength: 1, maxLength: 4 }),
		rank: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -(2 ** 32), max: 2 ** 32 }))
	}),
	{ selector: ({ id }) => id, maxLength: 60 }
);

it('entities stand in the order of their ranks, equal ones by id, as comparing two by two would have them', () => {
	fc.assert(
		fc.property(ranked, (all) => {
			const ranks = new Map(all.map(({ id, rank }) => [id, rank]));
			const rankOf = ({ id }: { readonly id: string }) => ranks.get(id) ?? Number.NaN;
			const entities = all.map(({ id }) => drawnEntity(id));
			const slowly = [...entities].sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
			expect(inOrder(entities, rankOf)).toEqual(slowly);
		})
	);
});
