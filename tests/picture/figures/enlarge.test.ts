import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enlargedFor } from '#lib/picture/figures/enlarge.ts';

const zoom = fc.double({ min: 0.01, max: 4, noNaN: true });

describe('drawing larger than to scale', () => {
	it('lets nothing grow when one goes farther away, and nothing shrink beyond its scale', () => {
		for (const detail of ['full', 'plain'] as const)
			fc.assert(
				fc.property(zoom, zoom, (a, b) => {
					const [far, near] = [Math.min(a, b), Math.max(a, b)];
					const [small, large] = [enlargedFor(detail, far), enlargedFor(detail, near)];
					expect(small.shapes).toBeGreaterThanOrEqual(large.shapes);
					expect(large.shapes).toBeGreaterThanOrEqual(1);
					expect(large.lines).toBeGreaterThanOrEqual(large.shapes);
				})
			);
	});

	it('keeps lines of a crowd wide enough to be seen', () => {
		fc.assert(
			fc.property(zoom, (at) => {
				expect(enlargedFor('plain', at).lines * at).toBeGreaterThan(0.4 * Math.min(1, at / 0.4));
			})
		);
	});
});
