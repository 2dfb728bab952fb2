import { describe, expect, it } from 'vitest';
import { COLUMNS } from '#lib/facts/datasets/herre/columns.ts';
import { herreIdeologies } from '#lib/facts/datasets/herre/importer.ts';
import { readTable } from '#lib/facts/datasets/table/read-table.ts';
import { identitiesOf, tableOf, textOf } from './build/made-up.ts';

const identities = identitiesOf(
	[
		{ system: 'cow', code: '1', id: 'aaland' },
		{ system: 'gw', code: '711', id: 'tibet' },
		{ system: 'cow', code: '2', id: 'old-union', until: '1991-12-25' },
		{ system: 'cow', code: '2', id: 'republic', since: '1991-12-26' }
	],
	[
		{
			id: 'rafael-alcazar',
			kind: 'leader',
			label: 'Rafael Alcazar',
			aliases: [],
			summary: '',
			codes: { 'herre-leader': ['1 Alcazar', '2 Alcazar', '711 Alcazar', '1 Rafael Alcazar'] }
		}
	]
);
const base = {
	country_name: 'Aaland',
	country_code_cow: 1,
	hog: 'Rafael Alcazar',
	hog_ideology: 'leftist',
	leader: 'Alcazar',
	leader_ideology: 'leftist',
	leader_position: 'President',
	match_hog_leader: 'yes'
};
type Row = Readonly<Record<string, string | number>>;
const compile = (...rows: Row[]) => herreIdeologies.map(tableOf(COLUMNS, rows, base), identities);
const told = (kind: string, ...rows: Row[]) =>
	compile(...rows)
		.observations.filter((each) => each.kind === kind)
		.map(
			({ to, claim }) => `${to} ${claim.since ?? ''} ${claim.until ?? '-'} ${claim.observed ?? '-'}`
		);

describe('leaders of Herre', () => {
	it('lead in consecutive years as one, by the year', () => {
		expect(told('role.leads', { year: 1990 }, { year: 1991 }, { year: 1993 })).toEqual([
			'aaland 1990 1991 -',
			'aaland 1993 1993 -'
		]);
	});

	it('coded in the last year of all are last observed', () => {
		expect(told('role.leads', { year: 2019 }, { year: 2020 })).toEqual(['aaland 2019 - 2020']);
	});

	it('are cut where a number passes to the successor at the end of a year', () => {
		const rows = [1990, 1991, 1992].map((year) => ({ year, country_code_cow: 2 }));
		expect(told('role.leads', ...rows)).toEqual(['old-union 1990 1990 -', 'republic 1991 1992 -']);
	});

	it('hold the office that is coded where it is one, else effective power', () => {
		const office = (...rows: Row[]) => compile(...rows).observations[0]?.office;
		expect(office({ year: 1990 })).toBe('President');
		expect(office({ year: 1990 }, { year: 1991, leader_position: 'King' })).toBe(
			'Effective leader'
		);
		expect(office({ year: 1990, leader_position: '' })).toBe('Effective leader');
		expect(office({ year: 1990, leader_position: 'Prime MinisterÃ¢Ë†Å¡' })).toBe('Prime Minister');
	});

	it('name the effective leader; a head of government beside one is counted, not told', () => {
		const { observations, passedOver } = compile({
			year: 1990,
			hog: 'Peppino Trovatore',
			match_hog_leader: 'no'
		});
		expect(observations.map(({ from }) => from)).toEqual(['rafael-alcazar', 'rafael-alcazar']);
		expect(passedOver.get('heads of government beside the effective leader')).toBe(1);
	});

	it('share their origin with Archigos as far as that goes', () => {
		const origin = (year: number) => compile({ year }).observations[0]?.claim.origin;
		expect([origin(2015), origin(2016)]).toEqual(['archigos-4-1', undefined]);
	});
});

describe('economic ideologies of Herre', () => {
	it('are espoused by the leader, in stretches of equal coding', () => {
		expect(
			told(
				'alignment.espouses',
				{ year: 1990 },
				{ year: 1991 },
				{ year: 1992, leader_ideology: 'rightist' },
				{ year: 1993, leader_ideology: 'centrist' }
			)
		).toEqual([
			'economic-left 1990 1991 -',
			'economic-centre 1993 1993 -',
			'economic-right 1992 1992 -'
		]);
	});

	it('are entities that say they are economic, and whose coding they are', () => {
		const { entities } = compile({ year: 1990 });
		expect(entities.map(({ kind, label }) => [kind, label])).toEqual([
			['ideology', 'Economic left']
		]);
		expect(entities[0]?.summary).toContain('Herre codes');
	});

	it.each(['none', 'no information', 'not applicable'])(
		'coded as “%s” are no tie, and counted',
		(code) => {
			const { observations, passedOver } = compile({ year: 1990, leader_ideology: code });
			expect(observations.map(({ kind }) => kind)).toEqual(['role.leads']);
			expect(passedOver.get(`ideology coded as “${code}”`)).toBe(1);
		}
	);

	it('displaced into the place of the leader name the head of government, and no ideology', () => {
		const { observations, passedOver } = compile({ year: 2013, leader: 'rightist' });
		expect(observations.map(({ key }) => key)).toEqual(['1-rafael-alcazar-leads-aaland-2013']);
		expect(passedOver.get('ideology coded as “contradictory”')).toBe(1);
		expect(() => compile({ year: 2013, leader: 'rightist', match_hog_leader: 'no' })).toThrow(
			'line 2: leader is “rightist”: the row is displaced.'
		);
	});

	it('say in one sentence who coded what of whom', () => {
		const says = compile({ year: 1990 }).observations.map(({ claim }) => claim.says);
		expect(says).toEqual([
			'Herre codes Rafael Alcazar as effective leader of Aaland at the end of 1990.',
			'Herre codes the economic ideology of Rafael Alcazar, as leader of Aaland, as leftist in 1990.'
		]);
	});
});

describe('rows of Herre that tell nothing', () => {
	it('are years before 1946 and years without a leader', () => {
		const { observations, passedOver } = compile({ year: 1945 }, { year: 1950, leader: '' });
		expect(observations).toEqual([]);
		expect([...passedOver].slice(0, 2)).toEqual([
			['years before 1946', 1],
			['years without a leader coded', 1]
		]);
	});

	it('find Tibet by its other number', () => {
		expect(told('role.leads', { year: 1949, country_code_cow: 711 })).toEqual([
			'tibet 1949 1949 -'
		]);
	});
});

describe('a damaged file of Herre', () => {
	it('stops at a missing column, an unknown ideology, state or leader, and a second row of one year', () => {
		expect(() => readTable(textOf(COLUMNS.slice(1), [base]), COLUMNS)).toThrow('country_name');
		expect(() => compile({ year: 1990, leader_ideology: 'green' })).toThrow(
			'leader_ideology is “green”'
		);
		expect(() => compile({ year: 1990, country_code_cow: 9 })).toThrow(
			'means no state in any year'
		);
		expect(() => compile({ year: 1990, leader: 'Tapioca' })).toThrow(
			'“1 Tapioca” is no leader yet'
		);
		expect(() => compile({ year: 1990 }, { year: 1990 })).toThrow(
			'State 1 has a second row for 1990.'
		);
	});
});
