import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeKinds } from '#lib/exchange/edge-kinds.ts';

const END = fc.constantFrom('aaland', 'borduria', 'constructor', '__proto__');
const KIND = fc.constantFrom('support.arms', 'support.training');

describe('the kinds of edges', () => {
	it('never meet between the same two nodes in one direction, and all say their kind', () => {
		fc.assert(
			fc.property(fc.array(fc.record({ from: END, to: END, kind: KIND })), (given) => {
				const ties = given.map((tie, index) => ({ ...tie, id: `tie-${String(index)}` }));
				const kinds = edgeKinds(ties);
				const keys = ties.map(({ id, from, to }) => `${from} ${to} ${kinds.get(id) ?? ''}`);
				expect(new Set(keys).size).toBe(ties.length);
				for (const { id, kind } of ties) expect(kinds.get(id)?.split(' ')[0]).toBe(kind);
			})
		);
	});

	it('are as they were where there is one of them', () => {
		const only = { id: 'a', kind: 'support.arms', from: 'aaland', to: 'borduria' };
		expect([...edgeKinds([only])]).toEqual([['a', 'support.arms']]);
	});
});
