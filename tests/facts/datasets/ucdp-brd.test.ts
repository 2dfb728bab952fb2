import { describe, expect, it } from 'vitest';
import { COLUMNS } from '#lib/facts/datasets/ucdp-brd/columns.ts';
import { ucdpBrd } from '#lib/facts/datasets/ucdp-brd/importer.ts';
import { fileOf, identities, imported } from './ucdp/made-up.ts';

type Row = Readonly<Record<string, string>>;

const RIVER: Row = {
	conflict_id: '388',
	dyad_id: '833, 834',
	location_inc: 'Aaland',
	side_a: 'Government of Aaland',
	side_a_id: '64',
	side_b: 'River Front',
	side_b_id: '338',
	incompatibility: '1',
	territory_name: 'River Valley',
	year: '2020',
	bd_best: '1000',
	bd_low: '1001',
	bd_high: '1200',
	type_of_conflict: '3',
	battle_location: 'Aaland',
	gwno_a: '373',
	gwno_loc: '373',
	gwno_battle: '373',
	region: '1',
	version: '24.1'
};

const file = (...rows: readonly Row[]) => fileOf(COLUMNS, RIVER, rows);

describe('UCDP Battle-Related Deaths', () => {
	it('tells of the deaths of each year, in order, and calls a thousand war', () => {
		const { entities, observations } = imported(
			ucdpBrd,
			file({}, { year: '2019', bd_best: '999' })
		);
		expect(entities).toMatchObject([
			{
				id: 'conflict-over-river-valley-aaland',
				codes: { 'ucdp-conflict': ['388'] },
				years: [
					{ year: 2019, intensity: 'minor', deaths: 999 },
					{ year: 2020, intensity: 'war', deaths: 1000 }
				]
			}
		]);
		expect(observations).toEqual([]);
	});

	it('keeps the id of a conflict that is known already', () => {
		const known = identities({ codes: { 'ucdp-conflict:388': 'river-war' } });
		expect(imported(ucdpBrd, file({}), known).entities.map(({ id }) => id)).toEqual(['river-war']);
	});

	it.each([
		[
			'a missing column',
			file({}).replace(',version', '').replace(',24.1', ''),
			/Columns are missing/
		],
		['a shifted row', file({}).replace('388,', '388,,'), /line 2: The row has 26 cells/],
		['a wrong encoding', file({ side_b: '\uFFFD' }), /not UTF-8/],
		[
			'a number that a spreadsheet has rewritten',
			file({ bd_best: '1,000' }),
			/line 2: bd_best is “1,000”/
		],
		['fewer than no deaths', file({ bd_low: '-9' }), /line 2: bd_low is -9/],
		['another release', file({ version: '25.1' }), /line 2: version/],
		[
			'the file by dyad',
			file({}, { dyad_id: '834' }),
			/line 3: .* this is not the file by conflict/
		]
	])('stops at %s', (_, text, message) => {
		expect(() => imported(ucdpBrd, text)).toThrow(message);
	});
});
