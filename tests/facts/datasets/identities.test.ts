import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCodes } from '#lib/facts/datasets/codes/parse-codes.ts';
import { identitiesOf } from '#lib/facts/datasets/identities/identities-of.ts';
import { slug } from '#lib/facts/datasets/identities/slug.ts';
import { FICTIONAL } from './fictional.ts';

const none = { states: [], entities: [] };

describe('a code', () => {
	it('that passed to another state means each on its days', () => {
		expect(FICTIONAL.find('gw', '904', '1991-12-25')).toBe('old-union');
		expect(FICTIONAL.find('gw', '904', '1991-12-26')).toBe('new-republic');
	});

	it('is read on the last day of a year or month', () => {
		expect(FICTIONAL.find('cow', '904', '1991')).toBe('new-republic');
		expect(FICTIONAL.find('cow', '904', '1990')).toBe('old-union');
		expect(FICTIONAL.find('cow', '904', '1991-11')).toBe('old-union');
		expect(FICTIONAL.find('cow', '907', '1990')).toBeUndefined();
	});

	it('means a state only within its life', () => {
		expect(FICTIONAL.find('cow', '907', '1949-10-04')).toBeUndefined();
		expect(FICTIONAL.find('cow', '907', '1949-10-05')).toBe('eastland');
		expect(FICTIONAL.find('cow', '907', '1990-10-02')).toBe('eastland');
		expect(FICTIONAL.find('cow', '907', '1990-10-03')).toBeUndefined();
	});

	it('means a state whose life nobody dates at all times', () => {
		expect(FICTIONAL.find('cow', '901', '1816')).toBe('aaland');
	});

	it('is another in another system', () => {
		const { find } = identitiesOf({
			states: parseCodes(
				'one | One | 970 | 946 | - | - | -\nother | Other | 971 | 970 | - | - | -'
			),
			entities: []
		});
		expect([find('gw', '970', '2000'), find('cow', '970', '2000')]).toEqual(['one', 'other']);
	});

	it('of a compiled entity is found, unless the table of states has it', () => {
		const { find } = identitiesOf({
			states: parseCodes('russia | Russia | 365@1991-12-26.. | - | - | - | -'),
			entities: [
				{ id: 'armed-band', label: 'Armed Band', codes: { 'ucdp-actor': ['constructor', '12'] } },
				{ id: 'russia', label: 'Russia', codes: { gw: ['365'] } }
			]
		});
		expect(find('ucdp-actor', '12', '2000')).toBe('armed-band');
		expect(find('ucdp-actor', 'constructor', '2000')).toBe('armed-band');
		expect(find('ucdp-actor', '__proto__', '2000')).toBeUndefined();
		expect(find('gw', '365', '1980')).toBeUndefined();
	});

	it('is read on dates alone', () => {
		expect(() => FICTIONAL.find('cow', '901', 'yesterday')).toThrow(RangeError);
	});
});

describe('the life of a state', () => {
	it('is that of the first entity of its id that has a date', () => {
		const { find, label } = identitiesOf({
			states: parseCodes('aaland | Aaland | 901 | - | - | - | -'),
			entities: [
				{ id: 'aaland', label: 'Åland as curated' },
				{ id: 'aaland', label: 'Aaland as compiled', since: '1960' },
				{ id: 'aaland', label: 'Aaland', since: '1950' }
			]
		});
		expect([find('gw', '901', '1955'), find('gw', '901', '1960')]).toEqual([undefined, 'aaland']);
		expect(label('aaland')).toBe('Åland as curated');
	});
});

describe('the government of a state', () => {
	const { government, spokenFor } = identitiesOf({
		...none,
		authorities: [
			{
				state: 'aaland',
				ruler: { entity: 'rebels' },
				dataset: 'wars',
				since: '2000',
				until: '2001'
			},
			{ state: 'aaland', ruler: { entity: 'council' }, since: '2015-03-21' },
			{
				state: 'syldavia',
				ruler: { actor: '12', label: 'Junta' },
				conflicts: ['7'],
				against: ['34', '35']
			},
			{ state: 'syldavia', actor: '34', ruler: { entity: 'syldavia' }, since: '2000' }
		]
	});

	it('is the state itself where nothing else is said', () => {
		expect(government('aaland', 'wars', '1999')).toEqual({ entity: 'aaland' });
		expect(government('borduria', 'wars', '2000')).toEqual({ entity: 'borduria' });
	});

	it('is another within dates, both inclusive, for one dataset or for all', () => {
		expect(government('aaland', 'wars', '2000-01-01')).toEqual({ entity: 'rebels' });
		expect(government('aaland', 'wars', '2001')).toEqual({ entity: 'rebels' });
		expect(government('aaland', 'support', '2001')).toEqual({ entity: 'aaland' });
		expect(government('aaland', 'support', '2015-03-20')).toEqual({ entity: 'aaland' });
		expect(government('aaland', 'support', '2020')).toEqual({ entity: 'council' });
	});

	it('is another only in a conflict, against an opponent; as a supporter it stays the state', () => {
		const junta = { actor: '12', label: 'Junta' };
		const syldavia = { entity: 'syldavia' };
		const as = (conflict: string, ...against: string[]) =>
			government('syldavia', 'wars', '2000', { conflict, against });
		expect(as('7', '34')).toEqual(junta);
		expect(as('7', '1', '35')).toEqual(junta);
		expect(as('7', '36')).toEqual(syldavia);
		expect(as('8', '34')).toEqual(syldavia);
		expect(government('syldavia', 'wars', '2000')).toEqual(syldavia);
	});

	it('may be what a group of a dataset speaks for, which is no government of its state', () => {
		expect(spokenFor('34', 'wars', '2000-01-01')).toBe('syldavia');
		expect(spokenFor('34', 'wars', '1999')).toBeUndefined();
		expect(spokenFor('12', 'wars', '2000')).toBeUndefined();
		expect(spokenFor('constructor', 'wars', '2000')).toBeUndefined();
	});
});

describe('an id made from a name', () => {
	it('is free, and the same for the same name and key', () => {
		const { name } = identitiesOf({
			...none,
			entities: [{ id: 'front', label: 'Front' }],
			taken: ['front-2']
		});
		expect(name('Front', 'a')).toBe('front-3');
		expect(name('Front', 'b')).toBe('front-4');
		expect(name('Front', 'a')).toBe('front-3');
	});

	it('is kept from earlier runs, whatever the name has become', () => {
		const { name, label } = identitiesOf({ ...none, named: new Map([['a', 'front']]) });
		expect(name('Great Front', 'a')).toBe('front');
		expect(name('Front', 'b')).toBe('front-2');
		expect(label('front')).toBe('Great Front');
	});

	it('falls back on the key where the name has no Latin letter', () => {
		expect(identitiesOf(none).name('鋼', 'actor 12')).toBe('actor-12');
	});

	it('is an ASCII slug', () => {
		expect(slug('Côte d’Ivoire')).toBe('cote-d-ivoire');
		expect(slug('İşçi Partisi (PKK)')).toBe('isci-partisi-pkk');
		expect(slug('Łódź–Ağrı')).toBe('lodz-agri');
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (name) => {
				expect(slug(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
			})
		);
	});
});

it('the label of an entity that nobody knows is a mistake of the program', () => {
	expect(() => FICTIONAL.label('nowhere')).toThrow(RangeError);
});
