import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstRows } from '#lib/app/explorer/first-rows.ts';
import type { TieGroup, TieRow } from '#lib/app/explorer/tie-groups.ts';

/** Rows are told apart by their words. */
const row = (words: string) => ({ words }) as TieRow;
const GROUPS: readonly TieGroup[] = [
	{ family: 'support', rows: ['a', 'b', 'c'].map(row) },
	{ family: 'opposition', rows: ['d', 'e'].map(row) }
];

describe('the first rows', () => {
	it('are taken group by group, each with its count in all', () => {
		expect(
			firstRows(GROUPS, 4).map(({ family, rows, total }) => [
				family,
				rows.map(({ words }) => words).join(''),
				total
			])
		).toEqual([
			['support', 'abc', 3],
			['opposition', 'd', 2]
		]);
	});

	it('leave a group out of which none is among them', () => {
		expect(firstRows(GROUPS, 3).map(({ family }) => family)).toEqual(['support']);
		expect(firstRows(GROUPS, 0)).toEqual([]);
	});

	it('are the first of all rows in their order, whatever the groups', () => {
		const sizes = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 5 });
		fc.assert(
			fc.property(sizes, fc.integer({ min: 0, max: 30 }), (all, most) => {
				const groups = all.map((count, group): TieGroup => ({
					family: 'support',
					rows: Array.from({ length: count }, (_, index) => row(`${group} ${index}`))
				}));
				const whole = groups.flatMap(({ rows }) => rows);
				expect(firstRows(groups, most).flatMap(({ rows }) => rows)).toEqual(whole.slice(0, most));
			})
		);
	});
});
