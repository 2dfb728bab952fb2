import { describe, expect, it } from 'vitest';
import { COLUMNS } from '#lib/facts/datasets/ucdp-dyadic/columns.ts';
import { ucdpDyadic } from '#lib/facts/datasets/ucdp-dyadic/importer.ts';
import { entityOf, fileOf, identities, imported } from './ucdp/made-up.ts';

type Row = Readonly<Record<string, string>>;

const RIVER: Row = {
	dyad_id: '833',
	conflict_id: '388',
	location: 'Aaland',
	side_a: 'Government of Aaland',
	side_a_id: '64',
	side_b: 'River Front',
	side_b_id: '338',
	incompatibility: '1',
	territory_name: 'River Valley',
	year: '2020',
	intensity_level: '1',
	type_of_conflict: '3',
	start_date: '1988-02-20',
	start_prec: '1',
	start_date2: '2020-07-16',
	start_prec2: '1',
	gwno_a: '373',
	gwno_loc: '373',
	region: '1',
	version: '24.1'
};

const file = (...rows: readonly Row[]) => fileOf(COLUMNS, RIVER, rows);
const read = (...rows: readonly Row[]) => imported(ucdpDyadic, file(...rows));
/** A row of another dyad in a later year, so that the year before is not the dataset's last. */
const LATER: Row = {
	dyad_id: '1',
	conflict_id: '1',
	side_b: 'Hill Front',
	side_b_id: '7',
	year: '2023',
	start_date2: '2023-01-05'
};

function tie(rows: readonly Row[], from: string, kind = 'role.party-to') {
	return read(...rows).observations.filter((one) => one.from === from && one.kind === kind);
}

describe('UCDP Dyadic', () => {
	it('tells of a dyad as a pair with its primary parties and of armed conflict between them', () => {
		const { entities, observations, passedOver } = read({}, LATER);
		expect(entityOf(entities, 'Conflict over River Valley (Aaland)')).toMatchObject({
			kind: 'conflict',
			codes: { 'ucdp-conflict': ['388'] },
			aliases: ['Aaland: River Valley'],
			pairs: [{ id: '64-v-338', sides: ['a', 'b'] }]
		});
		expect(entityOf(entities, 'River Front')).toMatchObject({
			kind: 'group',
			codes: { 'ucdp-actor': ['338'] }
		});
		expect(observations.filter(({ key }) => key.startsWith('833-'))).toEqual([
			{
				key: '833-2020-gw373-primary-a',
				kind: 'role.party-to',
				from: 'aaland',
				to: 'conflict-over-river-valley-aaland',
				pair: '64-v-338',
				side: 'a',
				part: 'primary',
				claim: {
					at: 'row of dyad 833, 2020',
					says: 'UCDP codes Aaland as a primary party against River Front in 2020, in the episode that began on 2020-07-16.',
					since: '2020-07-16',
					until: '2020',
					credibility: 2
				}
			},
			expect.objectContaining({ from: 'river-front', side: 'b', part: 'primary' }),
			{
				key: '833-2020-gw373-338-armed',
				kind: 'opposition.armed',
				from: 'aaland',
				to: 'river-front',
				mutual: true,
				claim: {
					at: 'row of dyad 833, 2020',
					says: 'UCDP codes armed conflict between Aaland and River Front in 2020, with 25 or more deaths in battle in the year.',
					since: '2020-07-16',
					until: '2020',
					credibility: 2
				}
			}
		]);
		expect([...passedOver]).toEqual([]);
	});

	it('joins consecutive years to one observation and begins another after a year without', () => {
		const years = ['2011', '2012', '2014'].map((year) => ({
			year,
			start_date2: year === '2014' ? '2014-03-01' : '2011-05-02'
		}));
		expect(tie([...years, LATER], 'river-front').map(({ claim }) => claim)).toMatchObject([
			{ at: 'rows of dyad 833, 2011–2012', since: '2011-05-02', until: '2012' },
			{ at: 'row of dyad 833, 2014', since: '2014-03-01', until: '2014' }
		]);
	});

	it('leaves what is coded in the last year of the dataset as observed, not ended', () => {
		const [river] = tie(
			[
				{ year: '2022', start_date2: '2022-01-05' },
				{ year: '2023', start_date2: '2022-01-05' },
				LATER
			],
			'river-front'
		);
		expect(river?.claim).toMatchObject({ since: '2022-01-05', observed: '2023' });
		expect(river?.claim.until).toBeUndefined();
	});

	it.each([
		['1', '2020-07-16', '2020-07-16'],
		['2', '2020-07-16', '2020-07-16~'],
		['3', '2020-07-31', '2020-07'],
		['4', '2020-07-31', '2020-07'],
		['5', '2020-12-31', '2020'],
		['6', '2020-12-31', '2020'],
		['7', '2020-12-31', '2020']
	])(
		'dates a start of precision %s no more precisely than it is coded',
		(precision, day, since) => {
			const [river] = tie([{ start_date2: day, start_prec2: precision }, LATER], 'river-front');
			expect(river?.claim.since).toBe(since);
		}
	);

	it('cuts a yearly flag to its episode: a secondary party of 2020 is none in March', () => {
		const [syldavia] = tie(
			[{ side_a_2nd: 'Government of Syldavia', gwno_a_2nd: '640' }, LATER],
			'syldavia'
		);
		expect(syldavia).toMatchObject({ part: 'secondary', side: 'a', pair: '64-v-338' });
		expect(syldavia?.claim).toMatchObject({
			since: '2020-07-16',
			says: 'UCDP codes Syldavia as a secondary party beside Aaland and against River Front in 2020, in the episode that began on 2020-07-16.'
		});
	});

	it('begins a part that was joined later with its own first year', () => {
		const rows = [
			{ year: '2020' },
			{ year: '2021', side_b_2nd: 'Government of Borduria', gwno_b_2nd: '371' },
			LATER
		];
		expect(tie(rows, 'borduria').map(({ claim }) => claim)).toMatchObject([
			{ since: '2021', until: '2021' }
		]);
	});

	it('takes the date of the episode, not the first date of the conflict', () => {
		const [river] = tie([{ start_date: '1988-02-20' }, LATER], 'river-front');
		expect(river?.claim.since).toBe('2020-07-16');
	});

	it('knows secondary parties by their numbers, which are not in the order of their names', () => {
		const rows = [
			{ side_a_2nd: 'Government of Borduria, Government of Zubrowka', gwno_a_2nd: '371,  500' },
			LATER
		];
		expect(tie(rows, 'borduria')).toHaveLength(1);
		expect(tie(rows, 'zubrowka')).toHaveLength(1);
	});

	it('leaves out a state that is named beside both sides, and says so', () => {
		const both = {
			side_a_2nd: 'Government of Borduria',
			gwno_a_2nd: '371',
			side_b_2nd: 'Government of Borduria',
			gwno_b_2nd: '371'
		};
		expect(tie([both, LATER], 'borduria')).toEqual([]);
		expect([...read(both, LATER).passedOver]).toEqual([['a state is named beside both sides', 1]]);
	});

	it('makes each of several governments on one side a party and an opponent', () => {
		const joint = {
			side_a: 'Government of Syldavia, Government of Ruritania',
			side_a_id: '121, 64',
			gwno_a: '640, 666'
		};
		const { observations } = read(joint, LATER);
		expect(
			observations
				.filter(({ kind, key }) => kind === 'opposition.armed' && key.startsWith('833'))
				.map(({ from, to }) => [from, to])
		).toEqual([['river-front', 'syldavia'], ['river-front', 'ruritania'].sort()]);
		expect(
			new Set(
				observations.filter(({ key }) => key.startsWith('833')).flatMap(({ pair }) => pair ?? [])
			)
		).toEqual(new Set(['64-121-v-338']));
	});

	it('splits one number between the old union and its successor by the day, and marks the year as unsure', () => {
		const union = { side_a: 'Government of Union', side_a_id: '57', gwno_a: '365' };
		const rows = [
			{ ...union, year: '1990', start_date2: '1990-08-31' },
			{ ...union, year: '1991', start_date2: '1990-08-31' },
			{ ...union, year: '1992', start_date2: '1990-08-31' },
			LATER
		];
		expect(tie(rows, 'old-union').map(({ claim }) => claim)).toMatchObject([
			{ since: '1990-08-31', until: '1991?' }
		]);
		expect(tie(rows, 'new-union').map(({ claim }) => claim)).toMatchObject([
			{ since: '1992', until: '1992' }
		]);
	});

	it('takes fighting that began after the union was dissolved for that of its successor', () => {
		const rows = [
			{
				side_a: 'Government of Union',
				side_a_id: '57',
				gwno_a: '365',
				year: '1991',
				start_date2: '1991-12-30'
			},
			LATER
		];
		expect(tie(rows, 'new-union')).toHaveLength(1);
		expect(tie(rows, 'old-union')).toEqual([]);
	});

	it('finds a state that began within the year', () => {
		const rows = [
			{
				side_a: 'Government of Late',
				side_a_id: '63',
				gwno_a: '372',
				year: '1991',
				start_date2: '1991-12-22'
			},
			LATER
		];
		expect(tie(rows, 'late-republic')).toHaveLength(1);
	});

	it('finds the state that keeps a number which its list gave up', () => {
		const rows = [{ side_a_2nd: 'Government of Federation', gwno_a_2nd: '345' }, LATER];
		expect(tie(rows, 'new-federation')).toHaveLength(1);
	});

	it('tells of a government that no list of states has as a group', () => {
		const { entities } = read({ side_a: 'Government of Hyderabad', side_a_id: '2', gwno_a: '751' });
		expect(entityOf(entities, 'Hyderabad').kind).toBe('group');
	});

	it('lets authorities say who was the government, and breaks the stretch where that changed', () => {
		const known = identities({
			authorities: [{ state: 'aaland', from: '2021-08-01', to: '2099', is: 'mountain-men' }]
		});
		const text = file({ year: '2020' }, { year: '2021' }, { year: '2022' }, LATER);
		const { observations } = imported(ucdpDyadic, text, known);
		const parts = observations.filter(({ key }) => /^833-\d+-gw373-primary/.test(key));
		expect(parts.map(({ from, claim }) => [from, claim.since, claim.until])).toEqual([
			['aaland', '2020-07-16', '2021'],
			['mountain-men', '2022', '2022']
		]);
	});

	it('asks who governed a party to the conflict, against whom; who governs a secondary party is asked without', () => {
		const only = { conflict: '388', against: ['338'] };
		const helped = { side_a_2nd: 'Government of Syldavia', gwno_a_2nd: '640' };
		const known = identities({
			authorities: ['aaland', 'syldavia'].map((state) => ({
				state,
				from: '2000',
				to: '2099',
				is: 'mountain-men',
				only
			}))
		});
		const { observations } = imported(ucdpDyadic, file(helped), known);
		const parties = observations.filter(({ kind }) => kind === 'role.party-to');
		expect(parties.map(({ from, part }) => [from, part])).toEqual([
			['mountain-men', 'primary'],
			['syldavia', 'secondary'],
			['river-front', 'primary']
		]);
	});

	it('tells of a government that is only a group of the dataset’s as that group', () => {
		const known = identities({ juntas: { aaland: { actor: '77', label: 'The Junta' } } });
		const { entities, observations } = imported(ucdpDyadic, file({}), known);
		expect(entityOf(entities, 'The Junta').codes).toEqual({ 'ucdp-actor': ['77'] });
		expect(observations.find(({ side }) => side === 'a')).toMatchObject({
			from: 'the-junta',
			claim: {
				says: expect.stringContaining('codes The Junta (coded as the government of Aaland) as')
			}
		});
	});

	it('lets a group speak for a state: it is not told of as a group', () => {
		const known = identities({ spokenFor: { '338': 'borduria' } });
		const { entities, observations } = imported(ucdpDyadic, file({}), known);
		expect(entities.map(({ kind }) => kind)).toEqual(['conflict']);
		expect(observations.find(({ side }) => side === 'b')).toMatchObject({
			from: 'borduria',
			claim: { says: expect.stringContaining('codes Borduria (River Front) as a primary party') }
		});
	});

	it('stops where authorities make one entity fight itself', () => {
		const known = identities({
			codes: { 'ucdp-actor:338': 'river-front' },
			authorities: [{ state: 'aaland', from: '2000', to: '2099', is: 'river-front' }]
		});
		expect(() => imported(ucdpDyadic, file({}), known)).toThrow(
			/line 2: “river-front” would fight itself/
		);
	});

	it('keeps the id of a conflict and of a group that are known already', () => {
		const known = identities({
			codes: { 'ucdp-conflict:388': 'river-war', 'ucdp-actor:338': 'the-front' }
		});
		const { entities, observations } = imported(ucdpDyadic, file({}), known);
		expect(entities.map(({ id }) => id)).toEqual(['river-war', 'the-front']);
		expect(observations.find(({ from }) => from === 'the-front')?.to).toBe('river-war');
	});

	it('keeps two groups of one name apart by their ids', () => {
		const { entities } = read({}, { ...LATER, side_b: 'River Front' });
		expect(
			entities
				.filter(({ kind }) => kind === 'group')
				.map(({ id, codes }) => [id, codes['ucdp-actor']])
		).toEqual([
			['river-front', ['338']],
			['river-front-2', ['7']]
		]);
	});

	it('takes one group in two conflicts for one', () => {
		const { entities } = read({}, { ...LATER, side_b: 'River Front', side_b_id: '338' });
		expect(entities.filter(({ kind }) => kind === 'group')).toHaveLength(1);
	});

	it('makes a mission the party, and its contributors senders of troops under its mandate', () => {
		const rows = [
			{
				conflict_id: '283',
				side_a: 'Government of Wakanda',
				side_a_id: '89',
				gwno_a: '490',
				side_a_2nd: 'Government of Genovia, Government of Zubrowka',
				gwno_a_2nd: '500, 510',
				year: '2022',
				start_date2: '2022-01-05'
			},
			LATER
		];
		const { entities, observations } = read(...rows);
		expect(entityOf(entities, 'MONUSCO').kind).toBe('organisation');
		expect(observations.filter(({ from }) => from === 'genovia')).toMatchObject([
			{ kind: 'support.troops', to: 'wakanda', against: 'river-front', mandate: 'monusco' }
		]);
		expect(tie(rows, 'monusco')).toMatchObject([{ part: 'secondary', side: 'a' }]);
		expect(tie(rows, 'zubrowka')).toMatchObject([{ part: 'secondary', side: 'a' }]);
	});

	it.each([
		[
			'a missing column',
			file({}).replace('dyad_id,', '').replace('833,', ''),
			/Columns are missing: dyad_id/
		],
		['a shifted row', file({}).replace('833,388', '833,x,388'), /line 2: The row has 26 cells/],
		['a wrong encoding', file({ side_b: 'River Fr\uFFFDnt' }), /line 2: .* is not UTF-8/],
		[
			'a date that a spreadsheet has rewritten',
			file({ start_date2: '16/07/2020' }),
			/line 2: start_date2 .* spreadsheet/
		],
		['an unknown precision', file({ start_prec2: '8' }), /line 2: start_prec2 is “8”/],
		[
			'an unknown incompatibility',
			file({ incompatibility: '4' }),
			/line 2: incompatibility is “4”/
		],
		['an unknown type of conflict', file({ type_of_conflict: '5' }), /line 2: type_of_conflict/],
		['an unknown intensity', file({ intensity_level: '0' }), /line 2: intensity_level/],
		['another release', file({ version: '25.1' }), /line 2: version is “25.1”/],
		['a year that is none', file({ year: '20' }), /line 2: year is 20/],
		[
			'a number that means no state then',
			file({ gwno_a: '999' }),
			/line 2: No state is known by UCDP's number 999/
		],
		[
			'names and numbers of secondary parties that differ',
			file({ side_a_2nd: 'Government of Syldavia' }),
			/line 2: side_a_2nd names 1, gwno_a_2nd has 0/
		],
		[
			'a secondary party without a number',
			file({ side_a_2nd: 'Hill Front', gwno_a_2nd: '640' }),
			/line 2: “Hill Front”/
		],
		[
			'a government without a number',
			file({ gwno_a: '' }),
			/line 2: “Government of Aaland” has no number/
		],
		[
			'several groups in a dyad',
			file({ side_b: 'A, B', side_b_id: '1, 2' }),
			/line 2: side_b of a dyad has several groups/
		],
		[
			'a territory where it is about the government',
			file({ incompatibility: '2' }),
			/line 2: incompatibility is 2/
		],
		['a start after its year', file({ year: '2019' }), /line 2: start_date2 lies in 2020/],
		['a second row of a year', file({}, {}), /line 3: Dyad 833 has a second row for 2020/]
	])('stops at %s', (_, text, message) => {
		expect(() => imported(ucdpDyadic, text)).toThrow(message);
	});
});
