import { beforeEach, describe, expect, it } from 'vitest';
import { COLUMNS as ARCHIGOS } from '#lib/facts/datasets/archigos/columns.ts';
import { COLUMNS as FACTBOOK } from '#lib/facts/datasets/factbook-leaders/columns.ts';
import { COLUMNS as HERRE } from '#lib/facts/datasets/herre/columns.ts';
import type { Appearance } from '#lib/facts/datasets/leaders/appearance.ts';
import { compileLeaders } from '#lib/facts/datasets/leaders/compile-leaders.ts';
import { CURATED, NOT_IN_DATASETS } from '#lib/facts/datasets/leaders/curated-leaders.ts';
import { joinLeaders } from '#lib/facts/datasets/leaders/join-leaders.ts';
import { likeness, withWords } from '#lib/facts/datasets/leaders/likeness.ts';
import { alike, nameWords, sameName } from '#lib/facts/datasets/leaders/name-words.ts';
import { calledBy, normalCase } from '#lib/facts/datasets/leaders/normal-case.ts';
import { turnName } from '#lib/facts/datasets/leaders/turn-name.ts';
import { identitiesOf, tableOf } from './build/made-up.ts';

describe('a name in normal case', () => {
	it.each([
		['Vladimir Vladimirovich PUTIN', 'Vladimir Vladimirovich Putin'],
		['XI Jinping', 'Xi Jinping'],
		['Bashar al-ASAD', 'Bashar al-Asad'],
		['Abdel Fattah EL-SISI', 'Abdel Fattah el-Sisi'],
		['Jose Eduardo DOS SANTOS', 'Jose Eduardo dos Santos'],
		['Alden MCLAUGHLIN', 'Alden McLaughlin'],
		["Peter O'NEILL", "Peter O'Neill"],
		['HANS-ADAM II', 'Hans-Adam II'],
		['MUHAMMAD BIN SALMAN bin Abd al-Aziz Al Saud', 'Muhammad bin Salman bin Abd al-Aziz Al Saud'],
		['Élisabeth BORNE', 'Élisabeth Borne'],
		['Joseph R. BIDEN, Jr.', 'Joseph R. Biden, Jr.'],
		['Andrej Babis', 'Andrej Babis']
	])('of %s is %s', (written, normal) => {
		expect(normalCase(written)).toBe(normal);
	});

	it('tells by the capitals what a person is called', () => {
		expect(calledBy('Recep Tayyip ERDOGAN')).toBe('ERDOGAN');
		expect(calledBy('HAILEMARIAM Desalegn')).toBe('HAILEMARIAM');
	});

	it('turns a surname that stands first', () => {
		expect(turnName('Alcazar, Rafael')).toBe('Rafael Alcazar');
		expect(turnName('Abdul Aziz [Ibn Saud]')).toBe('Abdul Aziz');
	});
});

describe('the words of names', () => {
	it('leave out particles, initials and accents', () => {
		expect(nameWords('José M. de la Alcázar-Ramírez')).toEqual(['jose', 'alcazar', 'ramirez']);
	});

	it('are alike where a transcription differs by a letter or two, not where they are short', () => {
		expect(alike('ruhani', 'rohani')).toBe(true);
		expect(alike('berdimuhamedov', 'berdimuhamedow')).toBe(true);
		expect(alike('kim', 'kin')).toBe(false);
		expect(alike('jong', 'dong')).toBe(false);
	});

	it('are one name only where two of them agree', () => {
		expect(sameName(nameWords('Ana Maria Tapioca'), nameWords('Ana Tapioca'))).toBe(true);
		expect(sameName(nameWords('Tapioca'), nameWords('Ana Tapioca'))).toBe(false);
		expect(sameName(nameWords('Kim Jong Il'), nameWords('Kim Jong Un'))).toBe(false);
	});
});

const appearance = (
	system: Appearance['system'],
	code: string,
	name: string,
	from: number,
	to: number,
	more: Partial<Appearance> = {}
): Appearance => ({
	system,
	code,
	states: ['aaland'],
	names: [name],
	years: [{ from, to }],
	...more
});
const like = (a: Appearance, b: Appearance) => likeness(withWords(a), withWords(b));

describe('likeness', () => {
	const surname = appearance('archigos-leader', 'L1', 'Tapioca', 2000, 2015);

	it('joins a surname to the full name that bears it, if they met in office', () => {
		const full = (from: number) =>
			appearance('factbook-leader', 'x', 'Ana Tapioca', from, 2020, { called: 'TAPIOCA' });
		expect(like(surname, full(2012))).toBe(1);
		expect(like(surname, full(2018))).toBe(0);
	});

	it('takes only the name in capitals for the surname', () => {
		const son = appearance('factbook-leader', 'x', 'Tapioca Alcazar', 2012, 2020, {
			called: 'ALCAZAR'
		});
		expect(like(surname, son)).toBe(0);
	});

	it('keeps brothers in office at one time apart', () => {
		const [ana, pablo] = ['Ana Tapioca', 'Pablo Tapioca'].map((name) =>
			appearance('factbook-leader', name, name, 2012, 2020, { called: 'TAPIOCA' })
		);
		expect(ana !== undefined && pablo !== undefined && like(ana, pablo)).toBe(0);
	});

	it('is none across states', () => {
		expect(like(surname, { ...surname, states: ['borduria'] })).toBe(0);
	});
});

describe('joining leaders', () => {
	const none = { same: [], different: [] };
	const codes = (persons: ReturnType<typeof joinLeaders>) =>
		persons.map((person) => person.map(({ code }) => code).join('='));

	it('gives the likest first, and never two of one dataset to one person', () => {
		const coded = [appearance('archigos-leader', 'L1', 'Ana Tapioca', 2000, 2015)];
		const listed = [
			appearance('factbook-leader', 'uncle', 'Ana Maria Rosa Alcazar', 2010, 2015, {
				called: 'ALCAZAR'
			}),
			appearance('factbook-leader', 'ana', 'Ana Maria Tapioca', 2000, 2017, { called: 'TAPIOCA' })
		];
		expect(codes(joinLeaders([coded, listed], none))).toEqual(['L1=ana', 'uncle']);
	});

	it('follows rulings against names and dates', () => {
		const coded = [
			appearance('archigos-leader', 'L1', 'Sharif', 1990, 1993),
			appearance('archigos-leader', 'L2', 'Nawaz Sharif', 2013, 2015)
		];
		const listed = [
			appearance('factbook-leader', 'x', 'Armen Sharif', 1992, 1994, { called: 'SHARIF' })
		];
		expect(codes(joinLeaders([coded, listed], none))).toEqual(['L1=x', 'L2']);
		expect(
			codes(joinLeaders([coded, listed], { same: [['L1', 'L2']], different: [['L1', 'x']] }))
		).toEqual(['L1=L2', 'x']);
	});
});

describe('compiled leaders', () => {
	const STATES = [
		{ system: 'gw', code: '1', id: 'aaland' },
		{ system: 'cow', code: '1', id: 'aaland' },
		{ system: 'gw', code: '2', id: 'russia' },
		{ system: 'fips', code: 'yy', id: 'aaland' },
		{ system: 'fips', code: 'as', id: 'australia' },
		{ system: 'fips', code: 'uk', id: 'united-kingdom' }
	] as const;
	let identities = identitiesOf(STATES);
	beforeEach(() => {
		identities = identitiesOf(STATES);
	});
	const term = {
		gwcode: 1,
		yrborn: 1930,
		gender: 'M',
		startdate: '1990-05-01',
		enddate: '2015-12-31',
		entry: 'Regular',
		exit: 'Still in Office',
		exitcode: ''
	};
	const archigos = (...rows: Readonly<Record<string, string | number>>[]) =>
		tableOf(ARCHIGOS, rows, term);
	const herre = (...rows: Readonly<Record<string, string | number>>[]) =>
		tableOf(HERRE, rows, {
			country_code_cow: 1,
			hog_ideology: 'leftist',
			leader_ideology: 'leftist',
			match_hog_leader: 'yes'
		});
	const factbook = (...rows: Readonly<Record<string, string | number>>[]) =>
		tableOf(FACTBOOK, rows, {
			gec: 'yy',
			role: 'chief of state',
			first_changed_commit_date: '2015-10-26',
			last_changed_commit_date: '2017-03-28'
		});

	it('are one entity by three datasets, with their codes, under the fullest name of the Factbook', () => {
		const { entities } = compileLeaders(
			{
				archigos: archigos({ obsid: 'A', leadid: 'L1', leader: 'Tapioca' }),
				herre: herre({ year: 2014, leader: 'Tapioca', hog: 'Ana Maria Tapioca y Flor' }),
				factbook: factbook({ text_name: 'President Ana TAPIOCA', since_text: 'since 1 May 1990' })
			},
			identities
		);
		expect(entities).toEqual([
			{
				id: 'ana-tapioca',
				kind: 'leader',
				role: 'office-holder',
				label: 'Ana Tapioca',
				aliases: ['Ana Maria Tapioca y Flor', 'Tapioca'],
				summary: 'Held high office in Aaland, by the datasets from 1990 to 2017.',
				codes: {
					'archigos-leader': ['L1'],
					'herre-leader': ['1 Tapioca'],
					'factbook-leader': ['yy Ana TAPIOCA']
				}
			}
		]);
	});

	it('known by surname only have the state in their id', () => {
		const { entities } = compileLeaders(
			{
				archigos: archigos({ obsid: 'A', leadid: 'L1', leader: 'Tapioca' }),
				herre: [],
				factbook: []
			},
			identities
		);
		expect(entities.map(({ id, label }) => [id, label])).toEqual([['tapioca-aaland', 'Tapioca']]);
	});

	it('known by surname only take the full name of the one head of government who bears it', () => {
		const { entities } = compileLeaders(
			{
				archigos: archigos({ obsid: 'A', leadid: 'L1', leader: 'Tapioca' }),
				herre: herre({
					year: 1985,
					leader: 'Alcazar',
					hog: 'Jacques Tapioca',
					match_hog_leader: 'no'
				}),
				factbook: []
			},
			identities
		);
		expect(entities.map(({ label }) => label)).toEqual(['Jacques Tapioca', 'Alcazar']);
	});

	it('that are curated keep their id, by name and state', () => {
		const { entities, missing } = compileLeaders(
			{
				archigos: archigos({ obsid: 'A', leadid: 'L1', gwcode: 2, leader: 'Putin' }),
				herre: [],
				factbook: []
			},
			identities
		);
		expect(entities.map(({ id }) => id)).toEqual(['vladimir-putin']);
		expect(missing).toContain('dmitry-medvedev');
		expect(missing).not.toContain('vladimir-putin');
	});

	it('of several realms are one monarch; equal names elsewhere are two persons', () => {
		const since_text = 'since 6 February 1952';
		const { entities } = compileLeaders(
			{
				archigos: [],
				herre: [],
				factbook: factbook(
					{ gec: 'uk', text_name: 'Queen ELIZABETH II', since_text },
					{ gec: 'as', text_name: 'Queen of Australia ELIZABETH II', since_text },
					{
						gec: 'uk',
						text_name: 'Prime Minister Ana TAPIOCA',
						role: 'head of government',
						since_text
					},
					{
						gec: 'as',
						text_name: 'Prime Minister Ana TAPIOCA',
						role: 'head of government',
						since_text
					}
				)
			},
			identities
		);
		expect(entities.map(({ id }) => id).sort()).toEqual([
			'ana-tapioca',
			'ana-tapioca-2',
			'elizabeth-ii'
		]);
	});

	it('last in office before 1946 are none, unless curated', () => {
		const { entities } = compileLeaders(
			{
				archigos: archigos({
					obsid: 'A',
					leadid: 'L1',
					leader: 'Tapioca',
					startdate: '1900-01-01',
					enddate: '1905-01-01'
				}),
				herre: [],
				factbook: []
			},
			identities
		);
		expect(entities).toEqual([]);
	});
});

describe('the table of curated leaders', () => {
	it('names each once, joined or with the reason why not', () => {
		const ids = [...CURATED.map(({ id }) => id), ...[...NOT_IN_DATASETS.values()].flat()];
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		expect(CURATED.every(({ state, name }) => state !== '' && name !== '')).toBe(true);
	});
});
