import { describe, expect, it } from 'vitest';
import { COLUMNS } from '#lib/facts/datasets/ucdp-acd/columns.ts';
import { ucdpAcd } from '#lib/facts/datasets/ucdp-acd/importer.ts';
import { entityOf, fileOf, identities, imported } from './ucdp/made-up.ts';

type Row = Readonly<Record<string, string>>;

const RIVER: Row = {
	conflict_id: '388',
	location: 'Aaland',
	side_a: 'Government of Aaland',
	side_a_id: '64',
	side_b: 'River Front',
	side_b_id: '338',
	incompatibility: '1',
	territory_name: 'River Valley',
	year: '2024',
	intensity_level: '1',
	cumulative_intensity: '0',
	type_of_conflict: '3',
	start_date: '1988-02-20',
	start_prec: '1',
	start_date2: '2024-03-04',
	start_prec2: '1',
	ep_end: '0',
	gwno_a: '373',
	gwno_loc: '373',
	region: '1',
	version: '25.1'
};

const LABEL = 'Conflict over River Valley (Aaland)';
const file = (...rows: readonly Row[]) => fileOf(COLUMNS, RIVER, rows);
const read = (...rows: readonly Row[]) => imported(ucdpAcd, file(...rows));
const conflict = (...rows: readonly Row[]) => entityOf(read(...rows).entities, LABEL);

describe('UCDP/PRIO Armed Conflict', () => {
	it('tells of a conflict by its pairs, its episodes and the intensity of each year', () => {
		const first = { year: '1991', start_date2: '1991-12-30' };
		expect(
			conflict(
				first,
				{ ...first, year: '1992', intensity_level: '2', ep_end: '1', ep_end_date: '1992-05-12' },
				{ year: '2024' }
			)
		).toEqual({
			id: 'conflict-over-river-valley-aaland',
			kind: 'conflict',
			label: LABEL,
			aliases: ['Aaland: River Valley'],
			summary: "Armed conflict in UCDP's data, over River Valley (Aaland).",
			codes: { 'ucdp-conflict': ['388'] },
			pairs: [{ id: '64-v-338', sides: ['a', 'b'] }],
			episodes: [
				{ id: 'e1991', label: 'Fighting of 1991–1992', since: '1991-12-30', until: '1992-05-12~' },
				{ id: 'e2024', label: 'Fighting since 2024', since: '2024-03-04' }
			],
			where: ['aaland'],
			years: [
				{ year: 1991, intensity: 'minor' },
				{ year: 1992, intensity: 'war' },
				{ year: 2024, intensity: 'minor' }
			]
		});
	});

	it('says of an end whose precision is never coded that it is about the day, and only the year of 31 December', () => {
		const ended = { year: '1992', start_date2: '1992-01-05', ep_end: '1' };
		expect(conflict({ ...ended, ep_end_date: '1992-05-12' }).episodes?.[0]?.until).toBe(
			'1992-05-12~'
		);
		expect(conflict({ ...ended, ep_end_date: '1992-12-31' }).episodes?.[0]?.until).toBe('1992');
	});

	it('leaves an episode open that has no end in the last year', () => {
		expect(conflict({}).episodes?.[0]?.until).toBeUndefined();
	});

	it('begins an episode before its first row where that row is missing', () => {
		expect(
			conflict({ year: '2006', start_date2: '2005-02-08', ep_end: '1', ep_end_date: '2006-03-01' })
				.episodes
		).toMatchObject([{ id: 'e2005', since: '2005-02-08', label: 'Fighting of 2005–2006' }]);
	});

	it('takes parties only from 2024 on: before, sides of a conflict are not those of its dyads', () => {
		const { observations } = read({ year: '2023', start_date2: '2023-02-01' }, {});
		expect(observations.map(({ key }) => key)).toEqual([
			'388-64-v-338-2024-gw373-primary-a',
			'388-64-v-338-2024-338-primary-b',
			'388-64-v-338-2024-gw373-338-armed'
		]);
	});

	it('dates the parties of 2024 from the episode, where it began then, and leaves them observed', () => {
		expect(read({}).observations[0]?.claim).toMatchObject({
			at: 'row of conflict 388, 2024',
			since: '2024-03-04',
			observed: '2024'
		});
		expect(read({ start_date2: '2022-02-24' }).observations[0]?.claim).toMatchObject({
			since: '2024',
			observed: '2024'
		});
	});

	it('ends them with an episode that ended', () => {
		expect(read({ ep_end: '1', ep_end_date: '2024-08-01' }).observations[0]?.claim).toMatchObject({
			until: '2024-08-01~'
		});
	});

	it('makes each of several groups on a side an opponent of its own, and does not say beside which another state fought', () => {
		const { observations } = read(
			{ year: '2023', side_b: 'Hill Front', side_b_id: '9', start_date2: '2023-01-02' },
			{
				side_b: 'Hill Front, River Front',
				side_b_id: '338, 9',
				side_b_2nd: ' Government of Borduria',
				gwno_b_2nd: '371'
			}
		);
		const borduria = observations.filter(({ from }) => from === 'borduria');
		expect(borduria.map(({ pair, claim }) => [pair, claim.credibility])).toEqual([
			['64-v-338', 3],
			['64-v-9', 3]
		]);
		expect(borduria[0]?.claim.says).toBe(
			'UCDP codes Borduria as a secondary party beside one or more of those who fought on the side of River Front, against Aaland, in 2024, in the episode that began on 2024-03-04.'
		);
		expect(
			observations.filter(({ part }) => part === 'primary').map(({ claim }) => claim.credibility)
		).toEqual([2, 2, 2, 2]);
	});

	it('names a group of a list by what the other rows leave over: names are sorted by letter, ids by number', () => {
		const { entities } = read(
			{ year: '2023', side_b: 'Zebra Front', side_b_id: '1', start_date2: '2023-01-02' },
			{ side_b: 'Alder Front, Zebra Front', side_b_id: '1, 2' }
		);
		expect(entityOf(entities, 'Alder Front').codes['ucdp-actor']).toEqual(['2']);
		expect(entityOf(entities, 'Zebra Front').codes['ucdp-actor']).toEqual(['1']);
	});

	it('takes the name of such a group from those known before', () => {
		const known = identities({ codes: { 'ucdp-actor:1': 'one', 'ucdp-actor:2': 'two' } });
		const { observations } = imported(ucdpAcd, file({ side_b: 'A, B', side_b_id: '1, 2' }), known);
		expect(observations.filter(({ side }) => side === 'b').map(({ from }) => from)).toEqual([
			'one',
			'two'
		]);
	});

	it('stops where nothing says which name is whose', () => {
		expect(() => read({ side_b: 'A, B', side_b_id: '1, 2' })).toThrow(
			/line 2: Actor 1 is named only in a list/
		);
	});

	it('does not split a name at a comma in parentheses', () => {
		const { entities } = read({ side_b: 'Faction (forces of A, B & C)' });
		expect(entityOf(entities, 'Faction (forces of A, B & C)').codes['ucdp-actor']).toEqual(['338']);
	});

	it('takes several governments on a side for one opponent', () => {
		const { observations } = read({
			side_a: 'Government of Ruritania, Government of Syldavia',
			side_a_id: '28, 3',
			gwno_a: '666,  640',
			location: 'Ruritania, Syldavia, Yonder'
		});
		expect(new Set(observations.flatMap(({ pair }) => pair ?? []))).toEqual(
			new Set(['3-28-v-338'])
		);
		expect(observations.filter(({ kind }) => kind === 'opposition.armed')).toHaveLength(2);
	});

	it('leaves out a state that is named beside both sides, and says so', () => {
		const { observations, passedOver } = read({
			side_a_2nd: 'Government of Borduria',
			gwno_a_2nd: '371',
			side_b_2nd: 'Government of Borduria',
			gwno_b_2nd: '371'
		});
		expect(observations.filter(({ from }) => from === 'borduria')).toEqual([]);
		expect([...passedOver]).toEqual([['a state is named beside both sides', 1]]);
	});

	it('names conflicts for what they are about', () => {
		const labels = (row: Row) => read(row).entities[0]?.label;
		expect(labels({ incompatibility: '2', territory_name: '' })).toBe(
			'Conflict over the government of Aaland'
		);
		expect(labels({ incompatibility: '3' })).toBe(
			'Conflict over River Valley and the government of Aaland'
		);
		expect(labels({ territory_name: 'Aaland', type_of_conflict: '1' })).toBe(
			'Conflict over Aaland'
		);
		expect(
			labels({
				type_of_conflict: '2',
				location: 'Aaland, Union (Old Union)',
				territory_name: 'Common border',
				side_b: 'Government of Union',
				gwno_b: '640'
			})
		).toBe('Conflict between Aaland and Union/Old Union over the common border');
	});

	it.each([
		[
			'a missing column',
			file({}).replace(',version', '').replace(',25.1', ''),
			/Columns are missing: version/
		],
		[
			'a shifted row',
			file({}).replace('388,Aaland', '388,,Aaland'),
			/line 2: The row has 29 cells/
		],
		['a wrong encoding', file({ side_b: '\uFFFD' }), /not UTF-8/],
		['another release', file({ version: '24.1' }), /line 2: version is “24.1”/],
		[
			'an end that a spreadsheet has rewritten',
			file({ ep_end: '1', ep_end_date: '5/12/24' }),
			/line 2: ep_end_date .* spreadsheet/
		],
		[
			'an end outside its year',
			file({ ep_end: '1', ep_end_date: '2023-05-12' }),
			/line 2: ep_end_date is 2023-05-12/
		],
		['an end where there is none', file({ ep_end_date: '2024-05-12' }), /line 2: ep_end is 0/],
		[
			'a precision of ends, which no release had',
			file({ ep_end_prec: '1' }),
			/line 2: ep_end_prec is filled/
		],
		['an unknown intensity', file({ intensity_level: '3' }), /line 2: intensity_level is “3”/],
		[
			'several groups on both sides',
			file({ side_a: 'A, B', side_a_id: '1, 2', gwno_a: '', side_b: 'C, D', side_b_id: '3, 4' }),
			/line 2: Both sides have several groups/
		],
		[
			'ids and numbers of a side that differ',
			file({ gwno_a: '373, 371' }),
			/line 2: side_a has 1 ids, but 2 numbers/
		],
		['a second row of a year', file({}, {}), /line 3: Conflict 388 has a second row/]
	])('stops at %s', (_, text, message) => {
		expect(() => imported(ucdpAcd, text)).toThrow(message);
	});
});
