import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PagedMap } from '#lib/answers/graph/walking/paged-map.ts';

describe('a map in pages', () => {
	it('gives what was added, and nothing else, as a map does', () => {
		const key = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 100_000 }));
		fc.assert(
			fc.property(fc.uniqueArray(key), fc.array(key), (added, asked) => {
				const paged = new PagedMap<string>();
				const map = new Map<number, string>();
				for (const each of added) {
					paged.add(each, String(each));
					map.set(each, String(each));
				}
				expect(paged.size).toBe(map.size);
				for (const each of [...added, ...asked]) expect(paged.get(each)).toBe(map.get(each));
			})
		);
	});
});
