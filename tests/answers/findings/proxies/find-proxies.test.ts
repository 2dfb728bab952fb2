import { describe, expect, it } from 'vitest';
import { world, type Given } from '../../../build/world.ts';
import { contestsIn, inShort, type Asking } from './contests-in.ts';

/** Borduria and Syldavia fight each other in 2020. */
const WAR = [
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020'
] as const;
const FOR_BORDURIA = 'in river-war against syldavia';
const FOR_SYLDAVIA = 'in river-war against borduria';
const AALAND = `aaland —support.arms→ borduria @2020 ${FOR_BORDURIA}`;
const RURITANIA = `ruritania —support.funding→ syldavia @2020 ${FOR_SYLDAVIA}`;
const RIVALS = 'aaland —opposition.rivalry↔ ruritania @2000..';

const OPPOSED = 'aaland for borduria, ruritania for syldavia, 2020-01-01..2020-12-31';

const find = (...lines: [string | Given, ...string[]]) => inShort(contestsIn(world(...lines)));
const ask = (asking: Asking, ...lines: [string | Given, ...string[]]) =>
	inShort(contestsIn(world(...lines), asking));

describe('who backs opponents of each other', () => {
	it('makes a proxy contest where the backers are opposed themselves', () => {
		expect(find(...WAR, AALAND, RURITANIA, RIVALS)).toEqual([`proxy-contest: ${OPPOSED}`]);
	});

	it('makes opposed backers where nothing sets them against each other', () => {
		expect(find(...WAR, AALAND, RURITANIA)).toEqual([`opposed-backers: ${OPPOSED}`]);
	});

	it('makes opposed backers where both signs join them', () => {
		const mixed = 'aaland —support.materiel→ ruritania @2019..2021';
		const [contest] = contestsIn(world(...WAR, AALAND, RURITANIA, RIVALS, mixed));
		expect(contest).toMatchObject({ kind: 'opposed-backers', between: 'mixed', rivalry: [] });
	});

	it('lets deeds decide how they stand, not a promise beside them', () => {
		const pact = 'aaland —alignment.partnership↔ ruritania @2000..';
		expect(find(...WAR, AALAND, RURITANIA, RIVALS, pact)).toEqual([`proxy-contest: ${OPPOSED}`]);
		expect(find(...WAR, AALAND, RURITANIA, pact)).toEqual([`opposed-backers: ${OPPOSED}`]);
	});

	it('tells what held last first, and of one time by names', () => {
		const lake = [
			'borduria —role.party-to→ lake-war as lake/bordurian/primary @1950',
			'syldavia —role.party-to→ lake-war as lake/syldavian/primary @1950',
			'aaland —support.arms→ borduria @1950 in lake-war against syldavia',
			'ruritania —support.arms→ syldavia @1950 in lake-war against borduria'
		] as const;
		const contests = contestsIn(world(...lake, ...WAR, AALAND, RURITANIA));
		expect(contests.map(({ conflict }) => conflict)).toEqual(['river-war', 'lake-war']);
	});

	it('names what it rests on, the backer whose id sorts first before the other', () => {
		expect(
			contestsIn(
				world(
					...WAR,
					'zembla —support.training→ borduria @2020 in river-war against syldavia grade C3',
					'zembla —support.arms→ borduria @2020 in river-war against syldavia',
					RURITANIA,
					'borduria —opposition.armed↔ syldavia @2020',
					'ruritania —opposition.threat→ zembla @2020'
				)
			)
		).toEqual([
			{
				kind: 'proxy-contest',
				possible: false,
				alleged: false,
				contested: false,
				conflict: 'river-war',
				pair: 'river',
				backers: [
					{ entities: ['ruritania'], ties: ['ruritania-funding-syldavia'], basis: 'act' },
					{
						entities: ['zembla'],
						ties: ['zembla-arms-borduria', 'zembla-training-borduria'],
						basis: 'act'
					}
				],
				clients: ['syldavia', 'borduria'],
				common: [expect.anything()],
				opposition: [
					'borduria-party-to-river-war',
					'syldavia-party-to-river-war',
					'borduria-armed-syldavia'
				],
				between: '-',
				rivalry: ['ruritania-threat-zembla'],
				across: []
			}
		]);
	});

	it('gives one result for two backers, however many ties carry it', () => {
		const more = [
			`aaland —support.troops→ borduria @2020-03 ${FOR_BORDURIA}`,
			`aaland —support.training→ borduria @2020-06 ${FOR_BORDURIA}`
		];
		expect(find(...WAR, AALAND, RURITANIA, ...more)).toEqual([`opposed-backers: ${OPPOSED}`]);
	});

	it('gives one result for each two backers of each two clients', () => {
		const others = [
			'ogygia —support.arms→ borduria @2020 in river-war against syldavia',
			'freedonia:group —role.party-to→ river-war as river/syldavian/primary @2020',
			'ruritania —support.arms→ freedonia @2020 in river-war against borduria',
			'aaland —support.arms→ borduria @2020 in river-war against freedonia'
		];
		expect(find(...WAR, AALAND, RURITANIA, ...others)).toEqual([
			'opposed-backers: aaland for borduria, ruritania for freedonia, 2020-01-01..2020-12-31',
			`opposed-backers: ${OPPOSED}`,
			'opposed-backers: ogygia for borduria, ruritania for syldavia, 2020-01-01..2020-12-31'
		]);
	});
});

describe('what counts as backing', () => {
	it.each(['diplomatic', 'humanitarian', 'mediation', 'other'])('is not %s support', (kind) => {
		const words = `ruritania —support.${kind}→ syldavia @2020 ${FOR_SYLDAVIA}`;
		expect(find(...WAR, AALAND, words, RIVALS)).toEqual([]);
	});

	it.each(['troops', 'presence', 'access', 'materiel', 'training', 'intelligence'])(
		'is %s',
		(kind) => {
			const act = `ruritania —support.${kind}→ syldavia @2020 ${FOR_SYLDAVIA}`;
			expect(find(...WAR, AALAND, act)).toEqual([`opposed-backers: ${OPPOSED}`]);
		}
	);

	it('is not support in general, given outside the contest', () => {
		expect(find(...WAR, AALAND, 'ruritania —support.arms→ syldavia @2020', RIVALS)).toEqual([]);
	});

	it('is not support in another conflict, or against another opponent', () => {
		const elsewhere = 'ruritania —support.arms→ syldavia @2020 in hill-war against borduria';
		const against = 'ruritania —support.arms→ syldavia @2020 in river-war against freedonia';
		expect(find(...WAR, AALAND, elsewhere, against)).toEqual([]);
	});

	it('is possible where it is one or more of several acts', () => {
		const oneOf = 'support.arms,support.training';
		const vague = `ruritania —support.unspecified→ syldavia @2020 ${FOR_SYLDAVIA} oneOf ${oneOf}`;
		expect(find(...WAR, AALAND, vague, RIVALS)).toEqual([`proxy-contest?: ${OPPOSED}`]);
	});

	it('is none where one of the several is no act of backing', () => {
		const oneOf = 'support.arms,support.diplomatic';
		const vague = `ruritania —support.unspecified→ syldavia @2020 ${FOR_SYLDAVIA} oneOf ${oneOf}`;
		expect(find(...WAR, AALAND, vague, RIVALS)).toEqual([]);
	});

	it('is possible where it is by unofficial elements', () => {
		expect(find(...WAR, AALAND, `${RURITANIA} elements`)).toEqual([`opposed-backers?: ${OPPOSED}`]);
	});

	it('is not only possible where certain acts meet on some of the days', () => {
		const oneOf = 'support.arms,support.training';
		const lines = [
			...WAR,
			AALAND,
			`ruritania —support.unspecified→ syldavia @2020 ${FOR_SYLDAVIA} oneOf ${oneOf}`,
			`ruritania —support.arms→ syldavia @2020-05 ${FOR_SYLDAVIA}`
		] as const;
		const [contest] = contestsIn(world(...lines));
		expect(inShort([contest!])).toEqual([
			'opposed-backers: aaland for borduria, ruritania for syldavia, 2020-05-01..2020-05-31'
		]);
		expect(contest?.backers[1].ties).toHaveLength(2);
	});

	it('is not a mandated force', () => {
		const mandated = `ruritania —support.troops→ syldavia @2020 ${FOR_SYLDAVIA} mandate league`;
		expect(find(...WAR, AALAND, mandated)).toEqual([]);
	});

	it('is the fighting of a secondary party beside its primary', () => {
		const beside = 'ruritania —role.party-to→ river-war as river/syldavian/secondary @2020-06';
		const [contest] = contestsIn(world(...WAR, AALAND, beside, RIVALS));
		expect(inShort([contest!])).toEqual([
			'proxy-contest: aaland for borduria, ruritania for syldavia, 2020-06-01..2020-06-30'
		]);
		expect(contest?.backers[1].ties).toEqual(['ruritania-party-to-river-war']);
	});

	it('is not the fighting of a mandated force', () => {
		const beside = 'ruritania —role.party-to→ river-war as river/syldavian/secondary @2020';
		const mandated = `ruritania —support.troops→ syldavia @2020-01..2020-06 ${FOR_SYLDAVIA} mandate league`;
		expect(find(...WAR, AALAND, beside, mandated)).toEqual([
			'opposed-backers: aaland for borduria, ruritania for syldavia, 2020-07-01..2020-12-31'
		]);
	});

	it('is no fighting beside a primary that is not there yet', () => {
		const late = [
			'borduria —role.party-to→ river-war as river/bordurian/primary @2020',
			'syldavia —role.party-to→ river-war as river/syldavian/primary @2020-07..2020-12',
			'borduria —opposition.armed↔ syldavia @2020'
		];
		const beside = 'ruritania —role.party-to→ river-war as river/syldavian/secondary @2020-06';
		expect(find(AALAND, beside, ...late)).toEqual([]);
	});

	it('is derived from the part taken: without what is derived there is none', () => {
		const beside = 'ruritania —role.party-to→ river-war as river/syldavian/secondary @2020';
		const lines = [...WAR, AALAND, beside] as const;
		expect(ask({ filters: { derived: 'out' } }, ...lines)).toEqual([]);
		expect(ask({ filters: { families: ['support'] } }, ...lines)).toHaveLength(1);
		expect(ask({ filters: { kinds: ['support.arms'] } }, ...lines)).toEqual([]);
	});

	it('is not that of a primary party: it fights for itself', () => {
		const party = 'aaland —role.party-to→ river-war as river/bordurian/primary @2020-04..2020-12';
		expect(find(...WAR, AALAND, RURITANIA, party)).toEqual([
			'opposed-backers: aaland for borduria, ruritania for syldavia, 2020-01-01..2020-03-31'
		]);
	});

	it('is that of a primary party of another pair', () => {
		const party = 'aaland —role.party-to→ river-war as hills/aalandic/primary @2020';
		expect(find(...WAR, AALAND, RURITANIA, party)).toEqual([`opposed-backers: ${OPPOSED}`]);
	});
});

describe('a coalition', () => {
	it('is one backer, whoever of it acted', () => {
		const coalition = [
			`aaland —support.troops→ borduria @2020-03 ${FOR_BORDURIA} coalition friends`,
			`ogygia —support.arms→ borduria @2020-05 ${FOR_BORDURIA} coalition friends`
		];
		expect(find(...WAR, ...coalition, RURITANIA)).toEqual([
			'opposed-backers: friends(aaland+ogygia) for borduria, ruritania for syldavia, 2020-03-01..2020-03-31 2020-05-01..2020-05-31'
		]);
	});

	it('fights as one: the part of a member is its own only where it joined none', () => {
		const joined = [
			`aaland —support.troops→ borduria @2020-03 ${FOR_BORDURIA} coalition friends`,
			'aaland —role.party-to→ river-war as river/bordurian/secondary @2020-03',
			'ogygia —role.party-to→ river-war as river/bordurian/secondary @2020-03'
		];
		expect(find(...WAR, ...joined, RURITANIA)).toEqual([
			'opposed-backers: friends(aaland) for borduria, ruritania for syldavia, 2020-03-01..2020-03-31',
			'opposed-backers: ogygia for borduria, ruritania for syldavia, 2020-03-01..2020-03-31'
		]);
		const beside = `aaland —support.arms→ borduria @2020-05 ${FOR_BORDURIA}`;
		expect(find(...WAR, ...joined, beside, RURITANIA)).toHaveLength(3);
	});

	it('is opposed only where no member stands with the other backer', () => {
		const coalition = [
			`aaland —support.arms→ borduria @2020 ${FOR_BORDURIA} coalition friends`,
			`ogygia —support.arms→ borduria @2020 ${FOR_BORDURIA} coalition friends`
		];
		const [first] = contestsIn(world(...WAR, ...coalition, RURITANIA, RIVALS));
		expect(first?.kind).toBe('proxy-contest');
		const friend = 'ogygia —support.funding→ ruritania @2020';
		const [second] = contestsIn(world(...WAR, ...coalition, RURITANIA, RIVALS, friend));
		expect(second).toMatchObject({ kind: 'opposed-backers', between: 'mixed' });
	});

	it('does not take an entity of the same name for itself', () => {
		const named = `ogygia —support.arms→ borduria @2020 ${FOR_BORDURIA} coalition aaland`;
		expect(find(...WAR, AALAND, named, RURITANIA)).toEqual([
			'opposed-backers: aaland for borduria, ruritania for syldavia, 2020-01-01..2020-12-31',
			'opposed-backers: aaland(ogygia) for borduria, ruritania for syldavia, 2020-01-01..2020-12-31'
		]);
	});
});

describe('the time in which all of it holds', () => {
	it('is what certainly overlaps', () => {
		const spring = `aaland —support.arms→ borduria @2020-03..2020-06 ${FOR_BORDURIA}`;
		const summer = `ruritania —support.arms→ syldavia @2020-05..2020-08 ${FOR_SYLDAVIA}`;
		expect(find(...WAR, spring, summer)).toEqual([
			'opposed-backers: aaland for borduria, ruritania for syldavia, 2020-05-01..2020-06-30'
		]);
		const autumn = `ruritania —support.arms→ syldavia @2020-09 ${FOR_SYLDAVIA}`;
		expect(find(...WAR, spring, autumn)).toEqual([]);
	});

	it('is no time that an approximate date leaves open', () => {
		const about = `ruritania —support.arms→ syldavia @2020-05~..2020-05 ${FOR_SYLDAVIA}`;
		expect(find(...WAR, AALAND, about)).toEqual([]);
		const wide = `ruritania —support.arms→ syldavia @2020-05~..2020-08 ${FOR_SYLDAVIA}`;
		expect(find(...WAR, AALAND, wide)).toEqual([
			'opposed-backers: aaland for borduria, ruritania for syldavia, 2020-06-01..2020-08-31'
		]);
	});

	it('reaches no further than backing was observed', () => {
		const open = `ruritania —support.arms→ syldavia @2020-05.. observed 2020-07 ${FOR_SYLDAVIA}`;
		expect(find(...WAR, AALAND, open)).toEqual([
			'opposed-backers: aaland for borduria, ruritania for syldavia, 2020-05-01..2020-07-31'
		]);
	});

	it('is a time in which the clients fight each other', () => {
		const peace: [string, string] = [
			'borduria —role.party-to→ river-war as river/bordurian/primary @2018..2019',
			'syldavia —role.party-to→ river-war as river/syldavian/primary @2018..2019'
		];
		expect(find(...peace, AALAND, RURITANIA)).toEqual([]);
		const again = 'borduria —opposition.armed↔ syldavia @2020-02';
		expect(find(...peace, AALAND, RURITANIA, again)).toEqual([
			'opposed-backers: aaland for borduria, ruritania for syldavia, 2020-02-01..2020-02-29'
		]);
	});

	it('is not made by parts on one side, or in different pairs', () => {
		const together: [string, string] = [
			'borduria —role.party-to→ river-war as river/one/primary @2020',
			'syldavia —role.party-to→ river-war as river/one/primary @2020'
		];
		expect(find(...together, AALAND, RURITANIA)).toEqual([]);
		const apart: [string, string] = [
			'borduria —role.party-to→ river-war as river/one/primary @2020',
			'syldavia —role.party-to→ river-war as hills/two/primary @2020'
		];
		expect(find(...apart, AALAND, RURITANIA)).toEqual([]);
	});

	it('may be told by armed opposition alone, in no pair', () => {
		const armed = 'borduria —opposition.armed↔ syldavia @2020';
		const [contest] = contestsIn(world(armed, AALAND, RURITANIA));
		expect(contest).toMatchObject({ pair: undefined, opposition: ['borduria-armed-syldavia'] });
	});

	it('lies in the pair in which both are primary parties, not in one in which a lesser part is taken', () => {
		const lesser = [
			'syldavia —role.party-to→ river-war as creek/syldavian/secondary @2020',
			'borduria —role.party-to→ river-war as creek/bordurian/primary @2020',
			'borduria —opposition.armed↔ syldavia @2020'
		];
		expect(contestsIn(world(...WAR, ...lesser, AALAND, RURITANIA))).toMatchObject([
			{ pair: 'river' }
		]);
	});

	it('lies within the days asked about', () => {
		const lines = [...WAR, AALAND, RURITANIA] as const;
		expect(ask({ when: '2020-05' }, ...lines)).toEqual([
			'opposed-backers: aaland for borduria, ruritania for syldavia, 2020-05-01..2020-05-31'
		]);
		expect(ask({ when: '2019' }, ...lines)).toEqual([]);
	});

	it('of a proxy contest is a time in which the backers certainly oppose each other', () => {
		const later = 'aaland —opposition.threat→ ruritania @2020-08';
		expect(find(...WAR, AALAND, RURITANIA, later)).toEqual([
			'proxy-contest: aaland for borduria, ruritania for syldavia, 2020-08-01..2020-08-31'
		]);
		const before = 'aaland —opposition.threat→ ruritania @2019';
		expect(find(...WAR, AALAND, RURITANIA, before)).toEqual([`opposed-backers: ${OPPOSED}`]);
		const about = 'aaland —opposition.threat→ ruritania @2020-08~..2020-08';
		expect(find(...WAR, AALAND, RURITANIA, about)).toEqual([`opposed-backers: ${OPPOSED}`]);
	});

	it('is not a time for which hostility was last observed before', () => {
		const observed = 'aaland —opposition.threat→ ruritania @2010.. observed 2015';
		expect(find(...WAR, AALAND, RURITANIA, observed)).toEqual([`opposed-backers: ${OPPOSED}`]);
	});
});

describe('who backs both sides', () => {
	const episodes = {
		entities: {
			'river-war': {
				kind: 'conflict',
				pairs: [{ id: 'river', sides: ['bordurian', 'syldavian'] }],
				episodes: [
					{ id: 'a', label: 'A', since: '2018', until: '2018', source: 'gazette' },
					{ id: 'b', label: 'B', since: '2020', until: '2020', source: 'gazette' }
				]
			}
		}
	} as const;
	const LONG_WAR = [
		'borduria —role.party-to→ river-war as river/bordurian/primary @2018..2020',
		'syldavia —role.party-to→ river-war as river/syldavian/primary @2018..2020'
	] as const;

	it('is named so, with itself and with each other backer', () => {
		const both = `aaland —support.training→ syldavia @2020 ${FOR_SYLDAVIA}`;
		const contests = contestsIn(world(episodes, ...WAR, AALAND, RURITANIA, RIVALS, both));
		expect(inShort(contests)).toEqual([
			'both-sides: aaland for borduria, aaland for syldavia, 2020-01-01..2020-12-31',
			`both-sides: ${OPPOSED}`
		]);
		expect(contests.map(({ across }) => across)).toEqual([[], ['aaland-training-syldavia']]);
	});

	it('does so one after the other within one episode', () => {
		const [early, late] = [
			`aaland —support.arms→ borduria @2020-02 ${FOR_BORDURIA}`,
			`aaland —support.arms→ syldavia @2020-09 ${FOR_SYLDAVIA}`
		];
		expect(find(episodes, ...WAR, early, late, RURITANIA, RIVALS)).toEqual([
			'both-sides: aaland for borduria, ruritania for syldavia, 2020-02-01..2020-02-29'
		]);
	});

	it('does not do so in another episode, nor after the days asked about', () => {
		const other = `aaland —support.arms→ syldavia @2018 ${FOR_SYLDAVIA}`;
		expect(find(episodes, ...LONG_WAR, AALAND, RURITANIA, other)).toEqual([
			`opposed-backers: ${OPPOSED}`
		]);
		const later = `aaland —support.arms→ syldavia @2020-09 ${FOR_SYLDAVIA}`;
		expect(ask({ when: '2020-05' }, episodes, ...WAR, AALAND, RURITANIA, later)).toEqual([
			'opposed-backers: aaland for borduria, ruritania for syldavia, 2020-05-01..2020-05-31'
		]);
	});

	it('takes only the episodes out in which it does', () => {
		const lines = [
			`aaland —support.arms→ borduria @2018..2020 ${FOR_BORDURIA}`,
			`ruritania —support.arms→ syldavia @2018..2020 ${FOR_SYLDAVIA}`,
			`aaland —support.arms→ syldavia @2018 ${FOR_SYLDAVIA}`
		];
		expect(find(episodes, ...LONG_WAR, ...lines)).toEqual([
			'opposed-backers: aaland for borduria, ruritania for syldavia, 2019-01-01..2020-12-31',
			'both-sides: aaland for borduria, aaland for syldavia, 2018-01-01..2018-12-31'
		]);
	});

	it('does so by acts that the kinds asked about leave out, too', () => {
		const both = `aaland —support.training→ syldavia @2020 ${FOR_SYLDAVIA}`;
		const arms = `ruritania —support.arms→ syldavia @2020 ${FOR_SYLDAVIA}`;
		const filters = { kinds: ['support.arms'] };
		expect(ask({ filters }, episodes, ...WAR, AALAND, arms, both)).toEqual([
			`both-sides: ${OPPOSED}`
		]);
	});

	it('is only possible where one of the two backings is', () => {
		const both = `aaland —support.training→ syldavia @2020 ${FOR_SYLDAVIA} elements`;
		expect(find(episodes, ...WAR, AALAND, RURITANIA, both)).toEqual([
			'both-sides?: aaland for borduria, aaland for syldavia, 2020-01-01..2020-12-31',
			`both-sides?: ${OPPOSED}`
		]);
	});

	it('does so through a coalition for one and alone for the other', () => {
		const coalition = `aaland —support.arms→ borduria @2020 ${FOR_BORDURIA} coalition friends`;
		const alone = `aaland —support.arms→ syldavia @2020 ${FOR_SYLDAVIA}`;
		expect(find(episodes, ...WAR, coalition, alone)).toEqual([
			'both-sides: aaland for syldavia, friends(aaland) for borduria, 2020-01-01..2020-12-31'
		]);
	});
});

describe('evidence and filters', () => {
	const lines = [...WAR, AALAND, RURITANIA, RIVALS] as const;

	it('leaves denied backing out', () => {
		const denied = `${RURITANIA} denied-by ruritania rank deprecated`;
		expect(find(...WAR, AALAND, denied)).toEqual([]);
	});

	it('takes allegations and what cannot be judged for a footing of their own', () => {
		const base = RURITANIA.replace(' grade C3', '');
		for (const word of ['allegation by syldavia', 'grade C6'])
			expect(contestsIn(world(...WAR, AALAND, `${base} ${word}`, RIVALS))).toMatchObject([
				{ kind: 'proxy-contest', alleged: true }
			]);
	});

	it('is not alleged where a fact carries it on the same days', () => {
		const alleged = `ruritania —support.troops→ syldavia @2020 ${FOR_SYLDAVIA} allegation by syldavia`;
		const [contest] = contestsIn(world(...WAR, AALAND, RURITANIA, alleged, RIVALS));
		expect(contest?.alleged).toBe(false);
	});

	it('admits contested backing and says so, unless it is filtered out', () => {
		const contested = [...WAR, AALAND, `${RURITANIA} denied-by ruritania`, RIVALS] as const;
		expect(contestsIn(world(...contested))).toMatchObject([
			{ kind: 'proxy-contest', contested: true }
		]);
		expect(ask({ filters: { contested: 'out' } }, ...contested)).toEqual([]);
	});

	it('rests on what nobody denies, where that meets', () => {
		const contested = `ruritania —support.troops→ syldavia @2020 ${FOR_SYLDAVIA} denied-by ruritania`;
		const sure = `ruritania —support.arms→ syldavia @2020-05 ${FOR_SYLDAVIA}`;
		const [contest] = contestsIn(world(...WAR, AALAND, contested, sure));
		expect(contest?.contested).toBe(false);
		expect(inShort([contest!])).toEqual([
			'opposed-backers: aaland for borduria, ruritania for syldavia, 2020-05-01..2020-05-31'
		]);
	});

	it('asks for contested backing only, without asking that all else be contested', () => {
		const denied = [
			...WAR,
			`${AALAND} denied-by aaland`,
			`${RURITANIA} denied-by ruritania`,
			RIVALS
		] as const;
		expect(ask({ filters: { contested: 'only' } }, ...denied)).toEqual([
			`proxy-contest: ${OPPOSED}`
		]);
		expect(ask({ filters: { contested: 'only' } }, ...lines)).toEqual([]);
	});

	it('grades every tie it rests on', () => {
		const floor = { grade: { reliability: 'B', credibility: 2 } } as const;
		expect(ask({ filters: floor }, ...lines)).toHaveLength(1);
		expect(ask({ filters: floor }, ...WAR, AALAND, `${RURITANIA} grade B3`)).toEqual([]);
		const weak = `${RIVALS} grade C3`;
		expect(ask({ filters: floor }, ...WAR, AALAND, RURITANIA, weak)).toEqual([
			`opposed-backers: ${OPPOSED}`
		]);
	});

	it('never makes a bystander of a party whose part a filter leaves out', () => {
		const party = 'aaland —role.party-to→ river-war as river/bordurian/primary @2020 grade C3';
		const floor = { grade: { reliability: 'B', credibility: 2 } } as const;
		expect(ask({ filters: floor }, ...lines, party)).toEqual([]);
	});

	it('leaves opinions out unless they are asked for', () => {
		const opinion = [...WAR, AALAND, `${RURITANIA} opinion`] as const;
		expect(find(...opinion)).toEqual([]);
		expect(ask({ filters: { opinions: true } }, ...opinion)).toEqual([
			`opposed-backers: ${OPPOSED}`
		]);
	});

	it('asks from a viewpoint, by source, by kind of entity', () => {
		expect(ask({ filters: { viewpoint: 'gazette' } }, ...lines)).toHaveLength(1);
		expect(ask({ filters: { viewpoint: 'syldavia' } }, ...lines)).toEqual([]);
		expect(ask({ filters: { sources: ['herald'] } }, ...lines)).toEqual([]);
		expect(ask({ filters: { entityKinds: ['group'] } }, ...lines)).toEqual([]);
		expect(ask({ filters: { entityKinds: ['state'] } }, ...lines)).toHaveLength(1);
	});

	it('looks at the actors and conflicts asked about', () => {
		const other = [
			...lines,
			'ogygia —support.arms→ borduria @2020 in river-war against syldavia'
		] as const;
		expect(ask({ actors: ['ogygia'] }, ...other)).toHaveLength(1);
		expect(ask({ actors: ['borduria'] }, ...other)).toHaveLength(2);
		expect(ask({ actors: ['aaland', 'ruritania'] }, ...other)).toEqual([
			`proxy-contest: ${OPPOSED}`
		]);
		expect(ask({ actors: ['aaland', 'borduria'] }, ...other)).toEqual([]);
		expect(ask({ conflicts: ['river-war'] }, ...other)).toHaveLength(2);
		expect(ask({ conflicts: ['hill-war'] }, ...other)).toEqual([]);
	});

	it('takes ids that every object has for what they are', () => {
		const odd = [
			'constructor —support.arms→ borduria @2020 in river-war against syldavia',
			'valueof —support.arms→ syldavia @2020 in river-war against borduria'
		];
		expect(find(...WAR, ...odd)).toEqual([
			'opposed-backers: constructor for borduria, valueof for syldavia, 2020-01-01..2020-12-31'
		]);
	});
});
