import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '#lib/facts/datasets/table/read-table.ts';
import { byState } from '#lib/facts/datasets/unga/by-state.ts';
import { COLUMNS } from '#lib/facts/datasets/unga/columns.ts';
import { distance, FEWEST_VOTES } from '#lib/facts/datasets/unga/distance.ts';
import { ungaIdealPoints } from '#lib/facts/datasets/unga/importer.ts';
import { readIdealPoints } from '#lib/facts/datasets/unga/read-ideal-points.ts';
import type { VotingSeries } from '#lib/facts/datasets/unga/voting-series.ts';
import { identitiesOf, tableOf, textOf } from './build/made-up.ts';

const identities = identitiesOf([
	{ system: 'cow', code: '10', id: 'aaland' },
	{ system: 'cow', code: '20', id: 'borduria', since: '1960-06-01' },
	{ system: 'cow', code: '365', id: 'soviet-union', until: '1991-12-25' },
	{ system: 'cow', code: '365', id: 'russia', since: '1991-12-26' },
	{ system: 'cow', code: '369', id: 'ukraine', since: '1991-12-01' }
]);
const row = (ccode: number, year: number, idealpointfp: number | string, nvotesfp: number) => ({
	ccode,
	year,
	idealpointfp,
	nvotesfp
});
const seriesOf = (rows: readonly ReturnType<typeof row>[]) =>
	readIdealPoints(tableOf(COLUMNS, rows), identities);

describe('UN ideal points', () => {
	it('are kept by state and year, with the votes cast', () => {
		expect(seriesOf([row(10, 2020, '-0.5', 90)]).points).toEqual([
			{ state: 'aaland', year: 2020, ideal: -0.5, votes: 90 }
		]);
	});

	it('are passed over where none was estimated, though the row has no name either', () => {
		const { points, passedOver } = seriesOf([row(10, 1990, '', 0)]);
		expect(points).toEqual([]);
		expect(passedOver).toEqual(new Map([['no ideal point estimated', 1]]));
	});

	it('give the session of 1991 to the USSR and that of 1992 to Russia', () => {
		const { points } = seriesOf([row(365, 1991, 1, 80), row(365, 1992, 1, 80)]);
		expect(points.map(({ state }) => state)).toEqual(['soviet-union', 'russia']);
	});

	it('pass over the seats that Soviet republics held before they were states', () => {
		const { points, passedOver } = seriesOf([row(369, 1991, 1, 80), row(369, 1992, 1, 80)]);
		expect(points.map(({ year }) => year)).toEqual([1992]);
		expect(passedOver.get('seat of a republic of the Soviet Union')).toBe(1);
	});

	it('pass over years before a state, but stop at a code that means none ever', () => {
		expect(
			seriesOf([row(20, 1950, 1, 80)]).passedOver.get('seat held outside the life of the state')
		).toBe(1);
		expect(() => seriesOf([row(10, 1950, 1, 80), row(999, 1950, 1, 80)])).toThrow(
			'line 3: ccode is “999”, which means no state in any year.'
		);
	});

	it('take states by code, so that a broken name in the file does no harm', () => {
		const rows = [{ ...row(10, 2020, 1, 80), countryname: 'SÃ£o TomÃ©' }];
		expect(readIdealPoints(tableOf(COLUMNS, rows), identities).points).toHaveLength(1);
	});

	it('make no ties and no entities', () => {
		const { entities, observations, passedOver } = ungaIdealPoints.map(
			tableOf(COLUMNS, [row(10, 2020, 1, 80)]),
			identities
		);
		expect([entities, observations]).toEqual([[], []]);
		expect(passedOver.get('yearly values, kept as a series')).toBe(1);
	});
});

describe('a damaged file of ideal points', () => {
	it('stops where a column is missing', () => {
		const text = textOf(COLUMNS.slice(1), [row(10, 2020, 1, 80)]);
		expect(() => readTable(text, COLUMNS)).toThrow('Columns are missing: ccode.');
	});

	it('stops at a shifted row and at a second row of one year', () => {
		expect(() => readTable(`${COLUMNS.join(',')}\n1,2,3`, COLUMNS)).toThrow('line 2');
		expect(() => seriesOf([row(10, 2020, 1, 80), row(10, 2020, 2, 80)])).toThrow(
			'aaland has a second row for 2020'
		);
	});

	it('stops at a decimal comma of a spreadsheet', () => {
		expect(() => seriesOf([row(10, 2020, '0,53', 80)])).toThrow(
			'idealpointfp is “0,53”, not a decimal number.'
		);
	});
});

describe('the voting distance', () => {
	const one = (votes: number, ideal: number): VotingSeries =>
		new Map([[2024, { state: 'aaland', year: 2024, ideal, votes }]]);

	it('is the difference of two ideal points of one year', () => {
		expect(distance(one(80, 1.5), one(80, -0.5), 2024)).toBe(2);
	});

	it('is undefined where either cast fewer than 40 votes, as Türkiye with seven in 2024', () => {
		expect(distance(one(7, 1), one(85, 1), 2024)).toBeUndefined();
		expect(distance(one(85, 1), one(39, 1), 2024)).toBeUndefined();
		expect(distance(one(40, 1), one(40, 1), 2024)).toBe(0);
	});

	it('is undefined in a year that either is not coded in: never across years', () => {
		expect(distance(one(80, 1), one(80, 1), 2023)).toBeUndefined();
		expect(distance(new Map(), one(80, 1), 2024)).toBeUndefined();
	});

	it('is symmetric, and 0 to itself', () => {
		const series = fc
			.record({
				votes: fc.integer({ min: 0, max: 120 }),
				ideal: fc.double({ noNaN: true, min: -4, max: 4 })
			})
			.map(({ votes, ideal }) => one(votes, ideal));
		fc.assert(
			fc.property(series, series, (a, b) => {
				expect(distance(a, b, 2024)).toBe(distance(b, a, 2024));
				const self = distance(a, a, 2024);
				expect(self).toBe((a.get(2024)?.votes ?? 0) < FEWEST_VOTES ? undefined : 0);
			})
		);
	});

	it('finds the series by state', () => {
		const series = byState(seriesOf([row(10, 2020, 1, 80), row(10, 2021, 2, 80)]).points);
		expect([...(series.get('aaland') ?? [])].map(([year]) => year)).toEqual([2020, 2021]);
	});
});
