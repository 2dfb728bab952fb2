import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '#lib/facts/datasets/codes/state-codes.ts';
import { cowStates } from '#lib/facts/datasets/cow-states/importer.ts';
import { gwCapitals } from '#lib/facts/datasets/gw-capitals/importer.ts';
import { gwStates } from '#lib/facts/datasets/gw-states/importer.ts';
import { identitiesOf } from '#lib/facts/datasets/identities/identities-of.ts';
import type { CompiledEntity } from '#lib/facts/model/compiled-entity.ts';
import { joinStates } from '#lib/facts/datasets/state-lists/join-states.ts';
import { compile, csv } from './fictional.ts';

// The lists name states by real numbers; their days here are made up.
const IDENTITIES = identitiesOf({ states: STATE_CODES, entities: [] });

function listed(gwcode: number, statename: string, startdate: string, enddate: string) {
	return { gwcode, stateabb: 'XXX', statename, startdate, enddate };
}

function gw(...rows: ReturnType<typeof listed>[]) {
	return compile(gwStates, csv(gwStates.columns, rows), IDENTITIES);
}

function lives(entities: readonly CompiledEntity[]): string[] {
	return entities.map(({ id, since = '', until = '' }) => `${id} ${since}/${until}`);
}

describe('the Gleditsch–Ward list', () => {
	it('dates states, and its last day ends none', () => {
		expect(lives(gw(listed(20, 'Canada', '1950-03-04', '2017-12-31')).entities)).toEqual([
			'canada 1950-03-04/'
		]);
	});

	it('ends a state that ended before its last day', () => {
		expect(lives(gw(listed(511, 'Zanzibar', '1950-03-04', '1960-05-06')).entities)).toEqual([
			'zanzibar 1950-03-04/1960-05-06'
		]);
	});

	it('does not date the beginning of states that are older than it', () => {
		const { entities } = gw(listed(220, 'France', '1816-01-01', '2017-12-31'));
		expect(lives(entities)).toEqual(['france /']);
		expect(entities[0]?.summary).toBe(
			'In the Gleditsch–Ward list of independent states from the list’s beginning in 1816.'
		);
	});

	it('divides 365 into the Soviet Union and Russia, and says so', () => {
		const { entities } = gw(listed(365, 'Russia (Soviet Union)', '1816-01-01', '2017-12-31'));
		expect(lives(entities).sort()).toEqual(['russia 1991-12-26/', 'soviet-union /1991-12-25']);
		expect(entities.find(({ id }) => id === 'russia')?.summary).toBe(
			'The Gleditsch–Ward list of independent states has one number, 365, for it and the Soviet Union; here it is told from 26 December 1991.'
		);
	});

	it('divides 345 into Yugoslavia and the Federal Republic, and leaves Serbia to 340', () => {
		expect(
			lives(
				gw(
					listed(345, 'Yugoslavia', '1918-12-01', '2006-06-04'),
					listed(340, 'Serbia', '1878-07-13', '1915-10-01'),
					listed(340, 'Serbia', '2006-06-05', '2017-12-31')
				).entities
			).sort()
		).toEqual([
			'federal-republic-of-yugoslavia 1992-04-27/2006-06-04',
			'serbia 2006-06-05/',
			'yugoslavia 1918-12-01/1992-04-26'
		]);
	});

	it('tells a state that was in it before by its latest stretch', () => {
		const { entities, passedOver } = gw(
			listed(366, 'Estonia', '1918-11-11', '1940-06-01'),
			listed(366, 'Estonia', '1991-09-06', '2017-12-31')
		);
		expect(lives(entities)).toEqual(['estonia 1991-09-06/']);
		expect(entities[0]?.summary).toContain('most recently from 6 September 1991');
		expect(passedOver).toEqual(new Map([['ended before 1946', 1]]));
	});

	it('passes over states that ended before 1946, known or not', () => {
		const { entities, passedOver } = gw(listed(245, 'Bavaria', '1816-01-01', '1871-01-17'));
		expect(entities).toEqual([]);
		expect(passedOver).toEqual(new Map([['ended before 1946', 1]]));
	});

	it('gives names in other languages and codes as aliases', () => {
		const [georgia] = gw(listed(372, 'Georgia', '1991-12-21', '2017-12-31')).entities;
		expect(georgia?.aliases).toEqual(expect.arrayContaining(['Gürcistan', 'Грузия', 'GE', 'GEO']));
		expect(georgia?.aliases).not.toContain('Georgia');
		expect(georgia?.codes).toEqual({ gw: ['372'], cow: ['372'], fips: ['gg'] });
	});

	it.each([
		[
			'a number that the table does not have',
			listed(998, 'Aaland', '1950-01-01', '2017-12-31'),
			'998'
		],
		[
			'a day that a spreadsheet rewrote',
			listed(20, 'Canada', '7/1/1867', '2017-12-31'),
			'spreadsheet'
		],
		['a later horizon', listed(20, 'Canada', '1867-07-01', '2020-12-31'), 'another release'],
		['an end before its beginning', listed(20, 'Canada', '1967-07-01', '1950-12-31'), 'before']
	])('stops at %s', (_, row, message) => {
		expect(() => gw(row)).toThrow(message);
	});
});

describe('the list of capitals', () => {
	function seat(
		gwcode: number,
		statenme: string,
		capital: string,
		stdate: string,
		enddate: string
	) {
		return { gwcode, statenme, capital, stdate, enddate, lat: '1.5', lng: '-77.25' };
	}
	function capitals(...rows: ReturnType<typeof seat>[]) {
		return compile(gwCapitals, csv(gwCapitals.columns, rows), IDENTITIES);
	}

	it('gives the latest seat, and the year of the first as the beginning', () => {
		const { entities } = capitals(
			seat(475, 'Nigeria', 'Lagos', '1960-01-01', '1991-12-11'),
			seat(475, 'Nigeria', 'Abuja', '1991-12-12', '2024-12-31')
		);
		expect(lives(entities)).toEqual(['nigeria 1960/']);
		expect(entities[0]?.summary).toBe('State with its capital in Abuja.');
	});

	it('says where each seat was, by time, and takes no end of the list for an end', () => {
		const { entities } = capitals(
			seat(475, 'Nigeria', 'Abuja', '1991-12-12', '2024-12-31'),
			seat(475, 'Nigeria', 'Lagos', '1960-01-01', '1991-12-11')
		);
		const at = { latitude: 1.5, longitude: -77.25 };
		expect(entities[0]?.seats).toEqual([
			{ name: 'Lagos', ...at, until: '1991-12-11' },
			{ name: 'Abuja', ...at, since: '1991-12-12' }
		]);
	});

	it('mends what its geocoder set in the middle of a country', () => {
		const { entities } = capitals(seat(140, 'Brazil', 'Brasilia', '1960-04-21', '2024-12-31'));
		expect(entities[0]?.seats).toEqual([
			{ name: 'Brasilia', latitude: -15.78, longitude: -47.93 }
		]);
	});

	it('reads 970 as Kiribati, which is Nauru in COW', () => {
		expect(
			lives(capitals(seat(970, 'Kiribati', 'South Tarawa', '1979-01-01', '2024-12-31')).entities)
		).toEqual(['kiribati 1979/']);
	});

	it('passes over de facto authorities, and states that it carries on past their end', () => {
		const { entities, passedOver } = capitals(
			seat(396, 'Abkhazia', 'Sukhumi', '2008-01-01', '2024-12-31'),
			seat(89, 'United Provinces of Central America', 'San Salvador', '1834-06-01', '2024-12-31'),
			seat(245, 'Bavaria', 'Munich', '1816-01-01', '1871-12-31')
		);
		expect(entities).toEqual([]);
		expect(passedOver).toEqual(
			new Map([
				['a de facto authority', 1],
				['of a state that ended before 1946', 1],
				['ended before 1946', 1]
			])
		);
	});

	it('does not begin Russia with the first seat of the Soviet Union', () => {
		expect(
			lives(capitals(seat(365, 'Russia', 'Moscow', '1918-03-12', '2024-12-31')).entities)
		).toEqual(['soviet-union /', 'russia /']);
	});

	it('stops at an unknown number, and at degrees that are none', () => {
		expect(() => capitals(seat(998, 'Aaland', 'Aa', '1950-01-01', '2024-12-31'))).toThrow('998');
		const row = { ...seat(20, 'Canada', 'Ottawa', '1867-01-01', '2024-12-31'), lat: '45,4' };
		expect(() => capitals(row)).toThrow('lat is “45,4”');
		expect(() => capitals({ ...row, lat: '95' })).toThrow('within ±90');
	});
});

describe('the COW state system', () => {
	function member(ccode: number, statenme: string, start: string, end: string) {
		const [styear = '', stmonth = '', stday = ''] = start.split('-');
		const [endyear = '', endmonth = '', endday = ''] = end.split('-');
		const days = { styear, stmonth, stday, endyear, endmonth, endday };
		return { stateabb: 'XXX', ccode, statenme, ...days, version: '2016' };
	}
	function cow(...rows: ReturnType<typeof member>[]) {
		return compile(cowStates, csv(cowStates.columns, rows), IDENTITIES);
	}

	it('says who was a member since when, which dates no life', () => {
		const { entities } = cow(
			member(255, 'Germany', '1990-10-3', '2016-12-31'),
			member(260, 'German Federal Republic', '1955-5-5', '1990-10-2')
		);
		expect(lives(entities)).toEqual(['germany /']);
		expect(entities[0]?.summary).toBe('In the Correlates of War state system from 3 October 1990.');
	});

	it('stops at a day that is none and at another version', () => {
		expect(() => cow(member(20, 'Canada', '1920-2-30', '2016-12-31'))).toThrow('no day');
		expect(() =>
			cow({ ...member(20, 'Canada', '1920-1-10', '2016-12-31'), version: '2024' })
		).toThrow('version');
	});
});

describe('lists joined', () => {
	it('take the most precise life, all names, and all summaries in the order given', () => {
		const state = (told: Partial<CompiledEntity>): CompiledEntity => ({
			id: 'canada',
			kind: 'state',
			label: 'Canada',
			aliases: [],
			summary: '',
			codes: {},
			...told
		});
		expect(
			joinStates([
				[state({ since: '1867', aliases: ['CA'], summary: 'One.' })],
				[state({ since: '1867-07-01', aliases: ['CAN', 'CA'], summary: 'Two.' })],
				[state({ summary: 'Three.' }), state({ id: 'aaland' })]
			]).map(({ id, since, aliases, summary }) => [id, since, aliases, summary])
		).toEqual([
			['aaland', undefined, [], ''],
			['canada', '1867-07-01', ['CA', 'CAN'], 'One. Two. Three.']
		]);
	});
});
