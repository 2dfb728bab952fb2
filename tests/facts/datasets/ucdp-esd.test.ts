import { describe, expect, it } from 'vitest';
import { COLUMNS } from '#lib/facts/datasets/ucdp-esd/columns.ts';
import { ucdpEsd } from '#lib/facts/datasets/ucdp-esd/importer.ts';
import { LETTERS, type Letter } from '#lib/facts/datasets/ucdp-esd/letters.ts';
import { entityOf, fileOf, identities, imported } from './ucdp/made-up.ts';

type Row = Readonly<Record<string, string>>;

/** Aaland against the River Front; ids are those of governments that ESD has. */
const NONE: Row = {
	id: '3670',
	active: '1',
	year: '1992',
	actor_id: '64',
	actor_name: 'Government of Aaland',
	actor_nonstate: '0',
	oppo_id: '338',
	oppo_name: 'River Front',
	dyad_id: '833',
	dyad_name: 'Government of Aaland - River Front',
	civil: '1',
	conflict_id: '388',
	location: 'Aaland: River Valley',
	gwno_a: '373',
	country_a: 'Aaland',
	ext_sup: '0',
	ext_sup_s: '0',
	ext_sup_ns: '0',
	ext_count: '0',
	ext_count_s: '0',
	ext_count_ns: '0',
	...Object.fromEntries(
		LETTERS.flatMap((letter) =>
			['', '_s', '_ns', '_count', '_count_s', '_count_ns'].map((end) => [
				`ext_${letter}${end}`,
				'0'
			])
		)
	),
	ext_sum: '0'
};

/** A row with supporters, and of how many states and others each type is. */
function supported(
	by: Readonly<Record<string, string>>,
	types: Partial<Record<Letter, readonly [states: number, others: number]>>,
	rest: Row = {}
): Row {
	const names = Object.values(by);
	const states = names.filter((name) => /^Government of | elements$/.test(name)).length;
	const counts = (column: string, of: number, others: number) => ({
		[column]: String(of + others),
		[`${column}_s`]: String(of),
		[`${column}_ns`]: String(others)
	});
	return {
		ext_id: Object.keys(by).join(','),
		ext_name: names.join(','),
		ext_nonstate: states < names.length ? '1' : '0',
		ext_coalition: '0',
		ext_coalition_name: '0',
		ext_elements: '0',
		ext_bothsides: '0',
		ext_sup: '1',
		...counts('ext_count', states, names.length - states),
		...Object.fromEntries(
			Object.entries(types).flatMap(([letter, [of, others]]) => [
				[`ext_${letter}`, '1'],
				...Object.entries(counts(`ext_${letter}_count`, of, others))
			])
		),
		...rest
	};
}

const SYLDAVIA = { '115': 'Government of Syldavia' };
const RURITANIA = { '121': 'Government of Ruritania' };
const file = (...rows: readonly Row[]) =>
	fileOf(
		COLUMNS,
		NONE,
		rows.map((row, index) => ({ id: String(3670 + index), ...row }))
	);
const read = (...rows: readonly Row[]) => imported(ucdpEsd, file(...rows));
const kindsOf = (from: string, ...rows: readonly Row[]) =>
	read(...rows)
		.observations.filter((one) => one.from === from)
		.map(({ kind }) => kind);
const claims = (...rows: readonly Row[]) => read(...rows).observations.map(({ claim }) => claim);

describe('UCDP External Support', () => {
	it('tells of support by type, in its conflict and against the opponent', () => {
		const { entities, observations, passedOver } = read(supported(SYLDAVIA, { w: [1, 0] }));
		expect(observations).toEqual([
			{
				key: '833-64-1992-115-arms',
				kind: 'support.arms',
				from: 'syldavia',
				to: 'aaland',
				in: 'conflict-over-river-valley-aaland',
				against: 'river-front',
				claim: {
					at: 'row 3670',
					says: 'UCDP codes arms from Syldavia to Aaland, against River Front, in 1992.',
					since: '1992',
					observed: '1992',
					credibility: 2
				}
			}
		]);
		expect(entityOf(entities, 'River Front').codes['ucdp-actor']).toEqual(['338']);
		expect([...passedOver]).toEqual([]);
	});

	it.each([
		['x', 'support.troops'],
		['p', 'support.presence'],
		['y', 'support.access'],
		['l', 'support.access'],
		['w', 'support.arms'],
		['m', 'support.materiel'],
		['t', 'support.training'],
		['f', 'support.funding'],
		['i', 'support.intelligence'],
		['o', 'support.other'],
		['u', 'support.unspecified']
	] as const)('reads the letter %s as %s', (letter, kind) => {
		expect(kindsOf('syldavia', supported(SYLDAVIA, { [letter]: [1, 0] }))).toEqual([kind]);
	});

	it('counts access to territory and to infrastructure as one', () => {
		const { observations } = read(supported(SYLDAVIA, { y: [1, 0], l: [1, 0] }));
		expect(observations.map(({ kind }) => kind)).toEqual(['support.access']);
		expect(observations[0]?.claim.says).toContain(
			'access to territory and access to military or intelligence infrastructure'
		);
	});

	it('gives support of unknown type as any type, with credibility 4', () => {
		const [unknown] = read(supported(SYLDAVIA, { u: [1, 0] })).observations;
		expect(unknown?.oneOf).toHaveLength(9);
		expect(unknown?.claim.credibility).toBe(4);
	});

	it('gives arms of two of two to both, and training of one of two to neither for certain', () => {
		const both = supported({ ...RURITANIA, ...SYLDAVIA }, { w: [2, 0], t: [1, 0] });
		const { observations } = read(both);
		expect(
			observations.map(({ from, kind, oneOf, claim }) => [
				from,
				kind,
				oneOf,
				claim.credibility,
				claim.modality
			])
		).toEqual([
			['syldavia', 'support.arms', undefined, 2, undefined],
			['syldavia', 'support.unspecified', ['support.training'], 3, 'implied'],
			['ruritania', 'support.arms', undefined, 2, undefined],
			['ruritania', 'support.unspecified', ['support.training'], 3, 'implied']
		]);
		expect(observations[1]?.claim.says).toBe(
			'UCDP codes training and expertise to Aaland, against River Front, in 1992, from one or more of its supporters, of whom Syldavia was one.'
		);
	});

	it('knows that a supporter without any type of its own gave one or more of those that remain', () => {
		const two = supported({ ...RURITANIA, ...SYLDAVIA }, { w: [1, 0], t: [1, 0] });
		const [first, ...others] = read(two).observations;
		expect(others).toHaveLength(1);
		expect(first).toMatchObject({
			key: '833-64-1992-115-unspecified-one-of',
			kind: 'support.unspecified',
			oneOf: ['support.arms', 'support.training']
		});
		expect(first?.claim).toMatchObject({
			credibility: 3,
			says: 'UCDP codes support from Syldavia to Aaland, against River Front, in 1992, without saying of which type: one or more of arms and training and expertise.'
		});
		expect(first?.claim.modality).toBeUndefined();
	});

	it('gives a type to all states, or to all others, where their own count is full', () => {
		const mixed = supported({ ...SYLDAVIA, '339': 'Hill Front' }, { w: [1, 0], y: [0, 1] });
		expect(kindsOf('syldavia', mixed)).toEqual(['support.arms']);
		expect(kindsOf('hill-front', mixed)).toEqual(['support.access']);
	});

	it('splits names at commas without a space after them, and trims them', () => {
		const { entities } = read(
			supported({ '339': 'Faction (of A, B & C) ', '115': 'Government of Syldavia' }, { w: [1, 1] })
		);
		expect(entityOf(entities, 'Faction (of A, B & C)').codes['ucdp-actor']).toEqual(['339']);
	});

	it('takes elements for actors of their own, counted among states', () => {
		const { entities, observations } = read(
			supported({ '7915': 'Syldavian elements' }, { w: [1, 0] }, { ext_elements: '1' })
		);
		expect(observations).toMatchObject([{ from: 'syldavian-elements', elements: true }]);
		expect(entityOf(entities, 'Syldavian elements').kind).toBe('group');
	});

	it('joins consecutive years, active or not, to one observation', () => {
		const years = ['2010', '2011', '2012'].map((year) =>
			supported(SYLDAVIA, { w: [1, 0] }, { year, active: year === '2011' ? '0' : '1' })
		);
		expect(claims(...years)).toMatchObject([
			{ at: 'rows 3670–3672', since: '2010', observed: '2012' }
		]);
	});

	it('closes support with a year that is coded without it', () => {
		const [claim] = claims(supported(SYLDAVIA, { w: [1, 0] }), { year: '1993' });
		expect(claim).toMatchObject({ since: '1992', until: '1992' });
		expect(claim?.observed).toBeUndefined();
	});

	it('is unsure of the end where years between were not coded', () => {
		const [claim] = claims(supported(SYLDAVIA, { w: [1, 0] }), { year: '1997' });
		expect(claim?.until).toBe('1992?');
	});

	it('only observes where nothing was coded later: silence is not an end', () => {
		expect(claims(supported(SYLDAVIA, { w: [1, 0] }))).toMatchObject([{ observed: '1992' }]);
	});

	it('does not close support with a row of another actor, nor of another dyad', () => {
		const other = {
			year: '1993',
			actor_id: '338',
			actor_name: 'River Front',
			oppo_id: '64',
			oppo_name: 'Government of Aaland'
		};
		expect(claims(supported(SYLDAVIA, { w: [1, 0] }), other)).toMatchObject([{ observed: '1992' }]);
		expect(
			claims(supported(SYLDAVIA, { w: [1, 0] }), { year: '1993', dyad_id: '834' })
		).toMatchObject([{ observed: '1992' }]);
	});

	it('counts rows without support as passed over', () => {
		expect([...read({}, { year: '1993' }).passedOver]).toEqual([['no support is coded', 2]]);
	});

	it('takes a coalition that is named without support for none', () => {
		expect(read({ ext_coalition_name: 'River Coalition' }).observations).toEqual([]);
	});

	it('counts the states of a row with its coalition, and no groups', () => {
		const { observations } = read(
			supported(
				{ ...SYLDAVIA, '339': 'Hill Front' },
				{ w: [1, 1] },
				{ ext_coalition: '1', ext_coalition_name: 'Zeta,Alpha' }
			)
		);
		expect(observations.map(({ from, coalition }) => [from, coalition])).toEqual([
			['syldavia', 'Alpha, Zeta'],
			['hill-front', undefined]
		]);
		expect(observations[0]?.claim.says).toMatch(/; the coalitions Alpha and Zeta are named\.$/);
	});

	it('says in which years one or more backed both sides', () => {
		const years = [
			supported(SYLDAVIA, { w: [1, 0] }, { ext_bothsides: '1' }),
			supported(SYLDAVIA, { w: [1, 0] }, { year: '1993' })
		];
		expect(claims(...years)[0]?.says).toBe(
			'UCDP codes arms from Syldavia to Aaland, against River Front, in 1992–1993; for 1992 one or more of the supporters, or elements of theirs, are marked as backing both sides.'
		);
	});

	it('puts troops of a mission under its mandate, and nothing else', () => {
		const brigade = supported(
			{ '92': 'Government of Genovia' },
			{ x: [1, 0], t: [1, 0] },
			{ conflict_id: '283', year: '2014', ext_coalition: '1', ext_coalition_name: 'MONUSCO-FIB' }
		);
		expect(read(brigade).observations.map(({ kind, mandate }) => [kind, mandate])).toEqual([
			['support.troops', 'monusco'],
			['support.training', undefined]
		]);
	});

	it('patches rows 2336 to 2338, where one name stands beside two ids', () => {
		const broken = supported(
			{ '671': 'Puntland State of Somalia' },
			{ i: [0, 2] },
			{ ext_id: '671,11545', ext_count: '2', ext_count_ns: '2' }
		);
		for (const id of ['2336', '2337', '2338'])
			expect(read({ ...broken, id }).observations).toMatchObject([
				{ kind: 'support.intelligence', from: 'puntland-state-of-somalia' }
			]);
		expect(() => read({ ...broken, id: '2339' })).toThrow(
			/line 2: ext_name has 1 names, ext_id 2 ids, ext_count is 2/
		);
	});

	it('tells of each government where several are one side', () => {
		const joint = supported(
			SYLDAVIA,
			{ w: [1, 0] },
			{
				actor_id: '338',
				actor_name: 'River Front',
				oppo_id: '64',
				oppo_name: 'Government of Aaland'
			}
		);
		const name = 'Government of Elbonia, Government of Freedonia';
		const against = {
			...joint,
			oppo_id: '6356',
			oppo_name: name,
			dyad_name: `River Front - ${name}`
		};
		expect(read(against).observations.map(({ key, to, against }) => [key, to, against])).toEqual([
			['833-338-1992-115-arms-338-gw200', 'river-front', 'elbonia'],
			['833-338-1992-115-arms-338-gw2', 'river-front', 'freedonia']
		]);
	});

	it('gives the year of a dissolved union to the union, and marks its end as unsure', () => {
		const union = { '57': 'Government of Union' };
		const years = ['1990', '1991', '1992'].map((year) => supported(union, { w: [1, 0] }, { year }));
		expect(
			read(...years).observations.map(({ from, claim }) => [from, claim.since, claim.until])
		).toEqual([
			['old-union', '1990', '1991?'],
			['new-union', '1992', undefined]
		]);
	});

	it('marks the beginning as unsure in the year in which a state began', () => {
		expect(
			claims(supported({ '63': 'Government of Late' }, { w: [1, 0] }, { year: '1991' }))
		).toMatchObject([{ since: '1991?', observed: '1991' }]);
	});

	it('lets authorities say who was the government', () => {
		const known = identities({
			authorities: [{ state: 'aaland', from: '1990', to: '1999', is: 'mountain-men' }]
		});
		const { observations } = imported(ucdpEsd, file(supported(SYLDAVIA, { w: [1, 0] })), known);
		expect(observations[0]?.to).toBe('mountain-men');
	});

	it('asks who governed a side, in the conflict and against the other; a supporter is asked without', () => {
		const only = { conflict: '388', against: ['338'] };
		const known = identities({
			authorities: ['aaland', 'syldavia'].map((state) => ({
				state,
				from: '1990',
				to: '1999',
				is: 'mountain-men',
				only
			}))
		});
		const { observations } = imported(ucdpEsd, file(supported(SYLDAVIA, { w: [1, 0] })), known);
		expect(observations[0]).toMatchObject({ from: 'syldavia', to: 'mountain-men' });
	});

	it('tells of a conflict only where it is not known yet', () => {
		const row = supported(SYLDAVIA, { w: [1, 0] });
		expect(read(row).entities.filter(({ kind }) => kind === 'conflict')).toMatchObject([
			{ id: 'conflict-over-river-valley-aaland', pairs: [{ id: '64-v-338' }] }
		]);
		const known = identities({ codes: { 'ucdp-conflict:388': 'river-war' } });
		const { entities, observations } = imported(ucdpEsd, file(row), known);
		expect(entities.filter(({ kind }) => kind === 'conflict')).toEqual([]);
		expect(observations[0]?.in).toBe('river-war');
	});

	it.each([
		[
			'a missing column',
			file({}).replace(',ext_sum', '').replace(/,0\n$/, '\n'),
			/Columns are missing: ext_sum/
		],
		['a shifted row', file({}).replace('833,', '833,,'), /line 2: The row has/],
		['a wrong encoding', file({ oppo_name: '\uFFFD' }), /not UTF-8/],
		[
			'an unknown government',
			file(supported({ '99999': 'Government of Nowhere' }, { w: [1, 0] })),
			/line 2: “Government of Nowhere” has the id 99999/
		],
		[
			'a group with the id of a government',
			file(supported({ '115': 'Hill Front' }, { w: [0, 1] })),
			/line 2: “Hill Front” has the id 115/
		],
		[
			'more ids than names',
			file(supported(SYLDAVIA, { w: [1, 0] }, { ext_id: '115,121' })),
			/line 2: ext_name has 1 names, ext_id 2 ids/
		],
		[
			'names that are not as many as counted',
			file(supported(SYLDAVIA, { w: [1, 0] }, { ext_count: '2', ext_count_s: '2' })),
			/line 2: ext_name has 1 names/
		],
		[
			'states that are not as many as counted',
			file(supported(SYLDAVIA, { w: [0, 1] }, { ext_count_s: '0', ext_count_ns: '1' })),
			/line 2: ext_count_s is 0, but 1/
		],
		[
			'counts that do not add up',
			file(supported(SYLDAVIA, { w: [1, 0] }, { ext_w_count: '2' })),
			/line 2: ext_w_count is 2/
		],
		[
			'a type without a count',
			file(supported(SYLDAVIA, { w: [1, 0] }, { ext_t: '1' })),
			/line 2: ext_t and ext_t_count disagree/
		],
		[
			'a type of more than there are',
			file(supported(SYLDAVIA, { w: [2, 0] })),
			/line 2: ext_w_count is more/
		],
		[
			'support of no type',
			file(supported(SYLDAVIA, {})),
			/line 2: There is support, but none of any type/
		],
		[
			'supporters without support',
			file(supported(SYLDAVIA, { w: [1, 0] }, { ext_sup: '0' })),
			/line 2: ext_sup is 0/
		],
		[
			'a coalition without a name',
			file(supported(SYLDAVIA, { w: [1, 0] }, { ext_coalition: '1' })),
			/line 2: ext_coalition and/
		],
		['a flag that is none', file({ active: 'NA' }), /line 2: active is “NA”/],
		['a dyad of other names', file({ dyad_name: 'A - B' }), /line 2: “A - B” is not made of/],
		[
			'a second row of a year',
			file({}, {}),
			/line 3: Actor 64 has a second row for dyad 833 in 1992/
		]
	])('stops at %s', (_, text, message) => {
		expect(() => imported(ucdpEsd, text)).toThrow(message);
	});

	it('stops where authorities make the supporter one of the sides', () => {
		const known = identities({
			codes: { 'ucdp-actor:338': 'river-front' },
			authorities: [{ state: 'syldavia', from: '1990', to: '1999', is: 'river-front' }]
		});
		expect(() => imported(ucdpEsd, file(supported(SYLDAVIA, { w: [1, 0] })), known)).toThrow(
			/line 2: .* are not three/
		);
	});
});
