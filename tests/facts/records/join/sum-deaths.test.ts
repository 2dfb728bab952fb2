import { describe, expect, it } from 'vitest';
import type { Told } from '#lib/facts/records/compiled/compiled.ts';
import { sumDeaths } from '#lib/facts/records/join/sum-deaths.ts';

function told(dataset: string, id: string, years: readonly (readonly [number, number?])[]): Told {
	return {
		dataset,
		place: { file: 'compiled/x.entities.jsonl', line: 1, column: 1 },
		entity: {
			id,
			kind: 'conflict',
			label: id,
			aliases: [],
			summary: 'A conflict.',
			codes: {},
			years: years.map(([year, deaths]) => ({
				year,
				intensity: 'minor' as const,
				...(deaths === undefined ? {} : { deaths })
			}))
		}
	};
}

describe('deaths in battle', () => {
	it('of several coded conflicts that are one here are added up, year by year', () => {
		expect(
			sumDeaths([
				told('deaths', 'river-war', [
					[1993, 10],
					[1992, 5]
				]),
				told('deaths', 'river-war', [[1993, 7]])
			])
		).toEqual([
			{
				conflict: 'river-war',
				source: 'deaths',
				years: [
					{ year: 1992, deaths: 5 },
					{ year: 1993, deaths: 17 }
				]
			}
		]);
	});

	it('are not nought in a year that nobody counted', () => {
		expect(sumDeaths([told('deaths', 'river-war', [[1992], [1993, 0]])])[0]?.years).toEqual([
			{ year: 1993, deaths: 0 }
		]);
		expect(sumDeaths([told('episodes', 'river-war', [[1992]])])).toEqual([]);
	});

	it('of two datasets are never added to each other', () => {
		const one = told('deaths-1', '__proto__', [[1992, 100]]);
		const other = told('deaths-2', '__proto__', [[1993, 3]]);
		for (const order of [
			[one, other],
			[other, one]
		])
			expect(sumDeaths(order)).toEqual([
				{ conflict: '__proto__', source: 'deaths-2', years: [{ year: 1993, deaths: 3 }] }
			]);
	});
});
