import { describe, expect, it } from 'vitest';
import { world, type Given } from '../../../build/world.ts';
import { contestsIn, inShort } from './contests-in.ts';

const league = {
	entities: {
		league: {
			kind: 'organisation',
			obligation: { duty: 'defence', source: 'gazette', dormant: false }
		}
	}
} as const;

const WAR = [
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020'
] as const;
const AALAND = 'aaland —support.arms→ borduria @2020 in river-war against syldavia';
const PACT = 'ruritania —alignment.defence-pact↔ syldavia @1997..';
const MEMBERS = [
	'syldavia —role.member-of→ league @1990..',
	'ruritania —role.member-of→ league @1990..',
	'ogygia —role.member-of→ league @1990..'
] as const;

const BY_COMMITMENT =
	'opposed-patrons-by-commitment: aaland for borduria, ruritania for syldavia, 2020-01-01..2020-12-31';

const find = (...lines: [string | Given, ...string[]]) => inShort(contestsIn(world(...lines)));

describe('opposed patrons by commitment', () => {
	it('stand one by acts and one by a promise only', () => {
		const [contest] = contestsIn(world(...WAR, AALAND, PACT));
		expect(inShort([contest!])).toEqual([BY_COMMITMENT]);
		expect(contest?.backers.map(({ basis, ties }) => [basis, ties])).toEqual([
			['act', ['aaland-arms-borduria']],
			['obligation', ['ruritania-defence-pact-syldavia']]
		]);
	});

	it('are not called a proxy contest, however much they are opposed', () => {
		const rivals = 'aaland —opposition.rivalry↔ ruritania @2000..';
		expect(find(...WAR, AALAND, PACT, rivals)).toEqual([BY_COMMITMENT]);
	});

	it('are not made by general support beside the promise', () => {
		const general = 'ruritania —support.arms→ syldavia @2020';
		expect(find(...WAR, AALAND, PACT, general)).toEqual([BY_COMMITMENT]);
	});

	it('stand by a guarantee, given to the one who fights and not by it', () => {
		const guarantee = 'ruritania —alignment.guarantee→ syldavia @1997..';
		expect(find(...WAR, AALAND, guarantee)).toEqual([BY_COMMITMENT]);
		const given = 'syldavia —alignment.guarantee→ ruritania @1997..';
		expect(find(...WAR, AALAND, given)).toEqual([]);
		const oneWay = 'syldavia —alignment.defence-pact→ ruritania @1997..';
		expect(find(...WAR, AALAND, oneWay)).toEqual([]);
	});

	it.each(['consultation-pact', 'offence-pact', 'partnership'])('do not stand by a %s', (kind) => {
		expect(find(...WAR, AALAND, `ruritania —alignment.${kind}↔ syldavia @1997..`)).toEqual([]);
	});

	it('do not both stand by promises', () => {
		expect(find(...WAR, 'aaland —alignment.defence-pact↔ borduria @1997..', PACT)).toEqual([]);
	});

	it('are no result of their own where the promise is kept by acts', () => {
		const acts = 'ruritania —support.arms→ syldavia @2020 in river-war against borduria';
		expect(find(...WAR, AALAND, PACT, acts)).toEqual([
			'opposed-backers: aaland for borduria, ruritania for syldavia, 2020-01-01..2020-12-31'
		]);
	});

	it('are told of the days on which the promise certainly binds', () => {
		const suspended = 'ruritania —alignment.defence-pact↔ syldavia @1997.. suspended 2020-04..';
		expect(find(...WAR, AALAND, suspended)).toEqual([
			'opposed-patrons-by-commitment: aaland for borduria, ruritania for syldavia, 2020-01-01..2020-03-31'
		]);
		const signed = 'ruritania —alignment.defence-pact↔ syldavia signed 2019 in-force 2021';
		expect(find(...WAR, AALAND, signed)).toEqual([]);
	});

	it('are none while the two are enemies themselves: the promise is dormant', () => {
		const fight = 'ruritania —opposition.armed↔ syldavia @2020-01..2020-06';
		expect(find(...WAR, AALAND, PACT, fight)).toEqual([
			'opposed-patrons-by-commitment: aaland for borduria, ruritania for syldavia, 2020-07-01..2020-12-31'
		]);
	});

	it('are none where the promise is made to both', () => {
		const other = 'borduria —alignment.defence-pact↔ ruritania @1997..';
		expect(find(...WAR, AALAND, PACT, other)).toEqual([]);
	});

	it('are none where its giver acts for the other side', () => {
		const acts = 'ruritania —support.funding→ borduria @2020-11 in river-war against syldavia';
		expect(find(...WAR, AALAND, PACT, acts)).toEqual([]);
	});

	it('are none where who acts backs both sides', () => {
		const both = 'aaland —support.arms→ syldavia @2020-02 in river-war against borduria';
		expect(find(...WAR, AALAND, PACT, both)).toEqual([
			'both-sides: aaland for borduria, aaland for syldavia, 2020-02-01..2020-02-29'
		]);
	});

	it('are none where one patron is a primary party itself', () => {
		const party = 'ruritania —role.party-to→ river-war as river/syldavian/primary @2020';
		expect(find(...WAR, AALAND, PACT, party)).toEqual([]);
	});

	it('are none where who acts against the promise gave it', () => {
		expect(find(...WAR, AALAND, 'aaland —alignment.defence-pact↔ syldavia @1997..')).toEqual([]);
	});
});

describe('a promise through an organisation', () => {
	it('is one patron, whoever of its members is bound', () => {
		const [contest, ...rest] = contestsIn(world(league, ...WAR, AALAND, ...MEMBERS));
		expect(rest).toEqual([]);
		expect(contest).toMatchObject({
			kind: 'opposed-patrons-by-commitment',
			backers: [
				{ entities: ['aaland'] },
				{
					entities: ['ogygia', 'ruritania'],
					via: 'league',
					basis: 'obligation',
					ties: [
						'ogygia-member-of-league',
						'ruritania-member-of-league',
						'syldavia-member-of-league'
					]
				}
			]
		});
	});

	it('is that of the organisation too, where it gives its own', () => {
		const guarantee = 'league —alignment.guarantee→ syldavia @1990..';
		const [contest] = contestsIn(world(league, ...WAR, AALAND, ...MEMBERS, guarantee));
		expect(contest?.backers[1].entities).toEqual(['league', 'ogygia', 'ruritania']);
	});

	it('leaves a member alone that has a pact of its own', () => {
		expect(find(league, ...WAR, AALAND, ...MEMBERS, PACT)).toEqual([
			BY_COMMITMENT,
			'opposed-patrons-by-commitment: aaland for borduria, league(ogygia) for syldavia, 2020-01-01..2020-12-31'
		]);
	});

	it('leaves out who acts for the client, who acts against it, and who is a party', () => {
		expect(
			find(
				league,
				...WAR,
				AALAND,
				...MEMBERS,
				'aaland —role.member-of→ league @1990..',
				'ogygia —support.arms→ syldavia @2020 in river-war against borduria'
			)
		).toEqual([
			'opposed-backers: aaland for borduria, ogygia for syldavia, 2020-01-01..2020-12-31',
			'opposed-patrons-by-commitment: aaland for borduria, league(ruritania) for syldavia, 2020-01-01..2020-12-31'
		]);
	});

	it('holds only while both are full members', () => {
		const late = [
			'syldavia —role.member-of→ league @1990.. suspended 2020-07..',
			'ruritania —role.member-of→ league @2020-03..',
			'ogygia —role.member-of→ league standing observer @1990..'
		];
		expect(find(league, ...WAR, AALAND, ...late)).toEqual([
			'opposed-patrons-by-commitment: aaland for borduria, league(ruritania) for syldavia, 2020-03-01..2020-06-30'
		]);
	});

	it.each([
		['owed on paper only', { duty: 'defence', source: 'gazette', dormant: true }],
		['a duty to consult', { duty: 'consultation', source: 'gazette', dormant: false }]
	])('is none where it is %s', (_what, obligation) => {
		const given = { entities: { league: { kind: 'organisation', obligation } } };
		expect(find(given, ...WAR, AALAND, ...MEMBERS)).toEqual([]);
	});

	it('is none where derived ties are filtered out, or only support is asked about', () => {
		const snapshot = world(league, ...WAR, AALAND, ...MEMBERS);
		expect(contestsIn(snapshot, { filters: { derived: 'out' } })).toEqual([]);
		expect(contestsIn(snapshot, { filters: { families: ['support'] } })).toEqual([]);
	});
});
