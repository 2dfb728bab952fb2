import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '#lib/facts/datasets/ucdp/stretches.ts';
import { yearWords } from '#lib/facts/datasets/ucdp/year-words.ts';

const coded = fc.uniqueArray(
	fc.record({
		tie: fc.constantFrom('a', 'b', '__proto__'),
		year: fc.integer({ min: 1990, max: 2000 })
	}),
	{ selector: ({ tie, year }) => `${tie}${String(year)}` }
);

describe('stretches', () => {
	it('hold every year once, without gaps inside, and with gaps between those of one tie', () => {
		fc.assert(
			fc.property(coded, (years) => {
				const stretches = stretchesOf(years);
				const all = stretches.flatMap((stretch) =>
					stretch.map(({ tie, year }) => `${tie}${String(year)}`)
				);
				expect(all.toSorted()).toEqual(
					years.map(({ tie, year }) => `${tie}${String(year)}`).toSorted()
				);
				for (const stretch of stretches) {
					const [{ tie, year }] = stretch;
					expect(stretch).toEqual(stretch.map((_, index) => ({ tie, year: year + index })));
					expect(years).not.toContainEqual({ tie, year: year - 1 });
					expect(years).not.toContainEqual({ tie, year: year + stretch.length });
				}
			})
		);
	});

	it('are told as years, joined where they follow each other', () => {
		expect(yearWords([1992])).toBe('1992');
		expect(yearWords([1993, 1992, 1995, 1997, 1998])).toBe('1992–1993, 1995 and 1997–1998');
	});
});
