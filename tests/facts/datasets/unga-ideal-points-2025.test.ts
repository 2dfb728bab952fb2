import { describe, expect, it } from 'vitest';
import { writeSeries } from '#lib/facts/datasets/compile/write-series.ts';
import { readTable } from '#lib/facts/datasets/table/read-table.ts';
import { COLUMNS } from '#lib/facts/datasets/unga/columns.ts';
import { ungaIdealPoints } from '#lib/facts/datasets/unga/importer.ts';
import { readIdealPoints } from '#lib/facts/datasets/unga/read-ideal-points.ts';
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
const pointsOf = (rows: readonly ReturnType<typeof row>[]) => {
	const { points, passedOver } = readIdealPoints(tableOf(COLUMNS, rows), identities);
	const years = [...points].flatMap(([state, own]) =>
		own.map(({ year }) => `${state} ${String(year)}`)
	);
	return { points, passedOver, years };
};

describe('UN ideal points', () => {
	it('are kept by state and year, with the votes cast', () => {
		expect(pointsOf([row(10, 2020, '-0.5', 90)]).points).toEqual(
			new Map([['aaland', [{ year: 2020, ideal: -0.5, votes: 90, code: '10' }]]])
		);
	});

	it('are passed over where none was estimated, though the row has no name either', () => {
		const { years, passedOver } = pointsOf([row(10, 1990, '', 0)]);
		expect(years).toEqual([]);
		expect(passedOver).toEqual(new Map([['no ideal point estimated', 1]]));
	});

	it('give the session of 1991 to the USSR and that of 1992 to Russia', () => {
		const { years } = pointsOf([row(365, 1991, 1, 80), row(365, 1992, 1, 80)]);
		expect(years).toEqual(['soviet-union 1991', 'russia 1992']);
	});

	it('pass over the seats that Soviet republics held before they were states', () => {
		const { years, passedOver } = pointsOf([row(369, 1991, 1, 80), row(369, 1992, 1, 80)]);
		expect(years).toEqual(['ukraine 1992']);
		expect(passedOver.get('seat of a republic of the Soviet Union')).toBe(1);
	});

	it('pass over years before a state, but stop at a code that means none ever', () => {
		expect(
			pointsOf([row(20, 1950, 1, 80)]).passedOver.get('seat held outside the life of the state')
		).toBe(1);
		expect(() => pointsOf([row(10, 1950, 1, 80), row(999, 1950, 1, 80)])).toThrow(
			'line 3: ccode is “999”, which means no state in any year.'
		);
	});

	it('take states by code, so that a broken name in the file does no harm', () => {
		const rows = [{ ...row(10, 2020, 1, 80), countryname: 'SÃ£o TomÃ©' }];
		expect([...readIdealPoints(tableOf(COLUMNS, rows), identities).points.keys()]).toEqual([
			'aaland'
		]);
	});

	it('are kept though few votes were cast: what that means is said where it is asked', () => {
		expect(pointsOf([row(10, 2024, 0.5, 7)]).points.get('aaland')).toMatchObject([{ votes: 7 }]);
	});

	it('are rounded to what an estimate can tell, and nought is never negative', () => {
		const rows = [row(10, 2020, '0.601945817470551', 80), row(10, 2021, '-0.00001', 80)];
		const ideals = pointsOf(rows)
			.points.get('aaland')
			?.map(({ ideal }) => ideal);
		expect(ideals).toEqual([0.6019, 0]);
	});

	it('make no ties and no entities', () => {
		const { entities, observations, passedOver, series } = ungaIdealPoints.map(
			tableOf(COLUMNS, [row(10, 2020, 1, 80)]),
			identities
		);
		expect([entities, observations]).toEqual([[], []]);
		expect(passedOver).toEqual(new Map());
		expect(series?.voting).toHaveLength(1);
	});
});

describe('the file of ideal points', () => {
	const rows = [
		row(365, 1992, 1, 80),
		row(10, 2021, '0.25', 81),
		row(365, 1991, 1, 80),
		row(10, 2020, '-0.5', 7)
	];
	const written = (given: readonly ReturnType<typeof row>[]) => {
		const { series } = ungaIdealPoints.map(tableOf(COLUMNS, given), identities);
		return series === undefined ? '' : writeSeries('unga-ideal-points-2025', series);
	};

	it('says what it is of, whose, and how far it looks; then one state a line, states and years in order', () => {
		expect(written(rows).split('\n')).toEqual([
			'{"series":"un-voting","source":"unga-ideal-points-2025","horizon":"2024-12-31"}',
			'{"state":"aaland","rows":[["10",[[2020,-0.5,7],[2021,0.25,81]]]]}',
			'{"state":"russia","rows":[["365",[[1992,1,80]]]]}',
			'{"state":"soviet-union","rows":[["365",[[1991,1,80]]]]}',
			''
		]);
	});

	it('is the same whatever order the rows have', () => {
		expect(written([...rows].reverse())).toBe(written(rows));
	});

	it('keeps the two seats of one state apart, so that each value names its row', () => {
		const two = identitiesOf([
			{ system: 'cow', code: '260', id: 'aaland', until: '1990-10-02' },
			{ system: 'cow', code: '255', id: 'aaland', since: '1990-10-03' }
		]);
		const table = tableOf(COLUMNS, [row(260, 1989, 1, 80), row(255, 1990, 2, 80)]);
		const { series } = ungaIdealPoints.map(table, two);
		expect(writeSeries('x', series!).split('\n')[1]).toBe(
			'{"state":"aaland","rows":[["260",[[1989,1,80]]],["255",[[1990,2,80]]]]}'
		);
	});
});

describe('a damaged file of ideal points', () => {
	it('stops where a column is missing', () => {
		const text = textOf(COLUMNS.slice(1), [row(10, 2020, 1, 80)]);
		expect(() => readTable(text, COLUMNS)).toThrow('Columns are missing: ccode.');
	});

	it('stops at a shifted row and at a second row of one year', () => {
		expect(() => readTable(`${COLUMNS.join(',')}\n1,2,3`, COLUMNS)).toThrow('line 2');
		expect(() => pointsOf([row(10, 2020, 1, 80), row(10, 2020, 2, 80)])).toThrow(
			'aaland has a second row for 2020'
		);
	});

	it('stops at a year past its horizon: that is another release', () => {
		expect(() => pointsOf([row(10, 2025, 1, 80)])).toThrow(
			'line 2: year is 2025, past the horizon of 2024: this is another release.'
		);
	});

	it('stops at a decimal comma of a spreadsheet', () => {
		expect(() => pointsOf([row(10, 2020, '0,53', 80)])).toThrow(
			'idealpointfp is “0,53”, not a decimal number.'
		);
	});
});
