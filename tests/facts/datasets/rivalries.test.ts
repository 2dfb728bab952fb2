import { describe, expect, it } from 'vitest';
import { rivalries } from '#lib/facts/datasets/rivalries/importer.ts';
import { identitiesOf } from '#lib/facts/datasets/identities/identities-of.ts';
import { parseCodes } from '#lib/facts/datasets/codes/parse-codes.ts';
import { brief, compile, csv } from './fictional.ts';

type Row = Readonly<Record<string, string | number>>;

function fileOf(...rows: readonly Row[]): string {
	return csv(
		rivalries.columns,
		rows.map((row, index) => ({
			tssr_id: index + 1,
			rivalry: 'Aaland-Borduria',
			ccode1: 902,
			ccode2: 901,
			...row
		})),
		''
	);
}

function said(row: Row): string | undefined {
	return compile(rivalries, fileOf(row)).observations[0]?.claim.says;
}

describe('strategic rivalries', () => {
	it('are mutual, from the id that sorts first, by years', () => {
		const { observations } = compile(rivalries, fileOf({ start: 1950, end: 1960 }));
		expect(observations.map(brief)).toEqual(['opposition.rivalry aaland – borduria 1950/1960']);
		expect(observations[0]).not.toHaveProperty('mutual');
		expect(observations[0]?.key).toBe('1');
		expect(observations[0]?.claim.at).toBe('row 1');
	});

	it('coded to 2020 are last observed', () => {
		const { observations } = compile(rivalries, fileOf({ start: 1950, end: 2020 }));
		expect(observations.map(brief)).toEqual([
			'opposition.rivalry aaland – borduria 1950/observed 2020-12-31'
		]);
	});

	it('say their types', () => {
		expect(said({ start: 1950, end: 1960, spatial: 1 })).toBe(
			'Aaland and Borduria are coded as strategic rivals from 1950 to 1960, over territory.'
		);
		expect(
			said({
				start: 1950,
				end: 1960,
				positional: 1,
				spatial: 1,
				ideological: 1,
				interventionary: 1
			})
		).toContain(
			'over rank and influence, territory, ideology and interference in the other’s affairs.'
		);
	});

	it('with blank types are not coded, which is not told as none', () => {
		expect(said({ start: 1950, end: 2020 })).toBe(
			'Aaland and Borduria are coded as strategic rivals from 1950 to 2020, the last year looked at; what about is not coded.'
		);
	});

	it('that ended before 1946 are passed over, whatever their codes', () => {
		const { observations, passedOver } = compile(
			rivalries,
			fileOf({ start: 1494, end: 1717, ccode2: 324 }, { start: 1816, end: 1946 })
		);
		expect(observations.map(brief)).toEqual(['opposition.rivalry aaland – borduria 1816/1946']);
		expect(passedOver).toEqual(new Map([['ended before 1946', 1]]));
	});

	it('pass with their code to the next state, as another observation', () => {
		const { observations } = compile(rivalries, fileOf({ start: 1980, end: 2000, ccode2: 904 }));
		expect(observations.map(brief)).toEqual([
			'opposition.rivalry borduria – old-union 1980/1991-12-25',
			'opposition.rivalry borduria – new-republic 1991-12-26/2000'
		]);
		expect(observations.map(({ key }) => key)).toEqual(['1', '1-1991']);
		expect(observations[1]?.claim.says).toBe(
			'Borduria and New Republic are coded as strategic rivals from 1991 to 2000; what about is not coded; of the rivalry as a whole, coded from 1980 to 2000, these are the years in which both states lived.'
		);
	});

	it('named after South Yemen are South Yemen’s, though coded with the number of Yemen', () => {
		const yemens = identitiesOf({
			states: parseCodes(
				'yemen | Yemen | 678 | 678 679 | - | - | -\nsouth-yemen | South Yemen | 680 | 680 | - | - | -\noman | Oman | 698 | 698 | - | - | -'
			),
			entities: []
		});
		const rows = [158, 159].map((tssr_id) => ({
			tssr_id,
			start: 1967,
			end: 1982,
			ccode1: 679,
			ccode2: 698
		}));
		expect(compile(rivalries, fileOf(...rows), yemens).observations.map(({ to }) => to)).toEqual([
			'south-yemen',
			'yemen'
		]);
	});

	it.each([
		[
			'a type that is neither blank nor 1',
			fileOf({ start: 1950, end: 1960, spatial: 2 }),
			'spatial'
		],
		['a code that no state has', fileOf({ start: 1950, end: 1960, ccode1: 999 }), '999'],
		['an end before its start', fileOf({ start: 1960, end: 1950 }), 'line 2'],
		['a later horizon', fileOf({ start: 1960, end: 2021 }), 'another release'],
		['a mangled year', fileOf({ start: 'Jan-50', end: 1960 }), 'not a whole number'],
		[
			'a missing column',
			fileOf({ start: 1950, end: 1960 }).replace('"aprin"', 'x').replace('aprin', 'x'),
			'Unknown columns: x'
		]
	])('stop at %s', (_, text, message) => {
		expect(() => compile(rivalries, text)).toThrow(message);
	});
});
