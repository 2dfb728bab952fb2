import { describe, expect, it } from 'vitest';
import { QUALIFIER_KINDS, type QualifierKind } from '#lib/answers/findings/compare/comparison.ts';
import { comparison } from '../../../build/asking.ts';
import { world } from '../../../build/world.ts';

// Every qualifier in a world that has it, with what it rests on, and its absence in
// the sibling world, which looks the same to somebody who takes promises for deeds,
// one contest for another, or what is over for what is.

interface Row {
	readonly kind: QualifierKind;
	readonly has: readonly [string, ...string[]];
	/** Whom it is about, and the relationships it rests on. */
	readonly about: readonly string[];
	readonly restsOn: readonly string[];
	/** Why the sibling has it not. */
	readonly lacksIt: string;
	readonly sibling: readonly [string, ...string[]];
}

const WAR = [
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020-09..2020-11',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020-09..2020-11',
	'borduria —opposition.armed↔ syldavia @2020-09..2020-11'
] as const;
const BACKED = [
	'aaland —support.arms→ borduria @2020',
	'ruritania —support.arms→ syldavia @2020'
] as const;
const IN_CONTEST = 'aaland —support.arms→ borduria @2020 in river-war against syldavia';
const PACT = 'ruritania —alignment.defence-pact↔ syldavia @1997..';

const ROWS: readonly Row[] = [
	{
		kind: 'asymmetric',
		has: [...WAR, IN_CONTEST, PACT],
		about: ['aaland', 'ruritania'],
		restsOn: ['aaland-arms-borduria', 'ruritania-defence-pact-syldavia'],
		lacksIt: 'a denied deed in the contest lifts no side above the other (ADR 6)',
		sibling: [
			...WAR,
			...BACKED,
			'aaland —support.training→ borduria @2020 in river-war against syldavia denied-by aaland'
		]
	},
	{
		kind: 'cross-support',
		has: [...WAR, ...BACKED, 'ruritania —support.training→ borduria @2020'],
		about: ['ruritania', 'borduria'],
		restsOn: ['ruritania-training-borduria'],
		lacksIt: 'membership of one league and training that is over back nobody',
		sibling: [
			...WAR,
			...BACKED,
			'ruritania —support.training→ borduria @2010..2019',
			'ruritania —role.member-of→ league standing member @2000..',
			'borduria —role.member-of→ league standing member @2000..'
		]
	},
	{
		kind: 'mediator',
		has: [
			...WAR,
			...BACKED,
			'ruritania —support.mediation→ borduria @2020-10-10',
			'ruritania —support.mediation→ syldavia @2020-10-10'
		],
		about: ['ruritania'],
		restsOn: ['ruritania-mediation-borduria', 'ruritania-mediation-syldavia'],
		lacksIt: 'a truce of an earlier episode is not this one (ADR 3), nor is talk with one side',
		sibling: [
			...WAR,
			...BACKED,
			'ruritania —support.mediation→ borduria @2016-04',
			'ruritania —support.mediation→ syldavia @2016-04',
			'aaland —support.mediation→ borduria @2020-10-10'
		]
	},
	{
		kind: 'patrons-opposed',
		has: [
			...WAR,
			...BACKED,
			'aaland —opposition.sanction→ ruritania @2020',
			'aaland —alignment.partnership↔ ruritania @2000..'
		],
		about: ['aaland', 'ruritania'],
		restsOn: ['aaland-sanction-ruritania'],
		lacksIt: 'a sanction that was lifted sets nobody apart',
		sibling: [
			...WAR,
			...BACKED,
			'aaland —opposition.sanction→ ruritania @2014..2019',
			'aaland —alignment.partnership↔ ruritania @2000..'
		]
	},
	{
		kind: 'patrons-aligned',
		has: [
			...WAR,
			...BACKED,
			'aaland —alignment.defence-pact↔ ruritania @2000..',
			'aaland —opposition.threat→ ruritania @2010.. observed 2010'
		],
		about: ['aaland', 'ruritania'],
		restsOn: ['aaland-defence-pact-ruritania'],
		lacksIt: 'a pact between rivals is dormant (rule 2)',
		sibling: [
			...WAR,
			...BACKED,
			'aaland —alignment.defence-pact↔ ruritania @2000..',
			'aaland —opposition.rivalry↔ ruritania @1990..'
		]
	},
	{
		kind: 'patrons-mixed',
		has: [
			...WAR,
			...BACKED,
			'aaland —opposition.sanction→ ruritania @2020',
			'ruritania —support.materiel→ aaland @2020'
		],
		about: ['aaland', 'ruritania'],
		restsOn: ['aaland-sanction-ruritania', 'ruritania-materiel-aaland'],
		lacksIt: 'help last seen years ago offsets no sanction in force',
		sibling: [
			...WAR,
			...BACKED,
			'aaland —opposition.sanction→ ruritania @2020',
			'ruritania —support.materiel→ aaland @2010.. observed 2010'
		]
	},
	{
		kind: 'belligerent',
		has: [
			...WAR,
			...BACKED,
			'aaland —role.party-to→ river-war as river/bordurian/secondary @2020-10'
		],
		about: ['aaland'],
		restsOn: ['aaland-party-to-river-war'],
		lacksIt: 'to fight in another pair of the same war, or not yet, is no part in this contest',
		sibling: [
			...WAR,
			...BACKED,
			'aaland —role.party-to→ river-war as hills/ours/primary @2020-10',
			'freedonia —role.party-to→ river-war as hills/theirs/primary @2020-10',
			'ruritania —role.party-to→ river-war as river/syldavian/secondary @2020-11'
		]
	},
	{
		kind: 'suspended',
		has: [...WAR, BACKED[0], `${PACT} suspended 2019..`],
		about: ['ruritania', 'syldavia'],
		restsOn: ['ruritania-defence-pact-syldavia'],
		lacksIt: 'a suspension of later does not leak in',
		sibling: [...WAR, BACKED[0], `${PACT} suspended 2021..`]
	},
	{
		kind: 'last-observed',
		has: [...WAR, BACKED[1], 'aaland —support.arms→ borduria @2010.. observed 2012'],
		about: ['aaland', 'borduria'],
		restsOn: ['aaland-arms-borduria'],
		lacksIt: 'a current promise carries the side, not the old deed beside it',
		sibling: [
			...WAR,
			BACKED[1],
			'aaland —support.arms→ borduria @2010.. observed 2012',
			'aaland —alignment.defence-pact↔ borduria @2000..'
		]
	},
	{
		kind: 'contested',
		has: [...WAR, BACKED[1], 'aaland —support.arms→ borduria @2020 denied-by aaland'],
		about: ['aaland', 'borduria'],
		restsOn: ['aaland-arms-borduria'],
		lacksIt: 'the finding does not rest on a denied pact where deeds decide',
		sibling: [
			...WAR,
			...BACKED,
			'aaland —alignment.defence-pact↔ borduria @2000.. denied-by aaland'
		]
	}
];

const GIVEN = {
	entities: {
		'river-war': {
			kind: 'conflict',
			episodes: [
				{ id: 'e2016', label: '2016', since: '2016-04', until: '2016-04', source: 'gazette' },
				{ id: 'e2020', label: '2020', since: '2020-09', until: '2020-11', source: 'gazette' }
			]
		},
		league: {
			kind: 'organisation',
			obligation: { duty: 'defence', source: 'gazette', dormant: false }
		}
	}
} as const;

function qualifiersIn(lines: readonly string[]) {
	const line = 'Aaland -> Borduria vs Ruritania -> Syldavia @2020-10-15';
	return comparison(world(GIVEN, ...lines), line).comparison.finding.qualifiers;
}

describe('the qualifiers of a finding', () => {
	it('have a row each', () => {
		expect(ROWS.map(({ kind }) => kind)).toEqual(QUALIFIER_KINDS);
	});

	describe.each(ROWS)('$kind', ({ kind, has, about, restsOn, lacksIt, sibling }) => {
		it('is said with what it rests on', () => {
			const said = qualifiersIn(has).filter((each) => each.kind === kind);
			expect(said).toEqual([{ kind, about, relationships: restsOn }]);
		});

		it(`is not said where ${lacksIt}`, () => {
			expect(qualifiersIn(sibling).map((each) => each.kind)).not.toContain(kind);
		});
	});
});
