import { describe, expect, it } from 'vitest';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import { paths, signOf } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const WAR = [
	'aaland —role.party-to→ river-war as river/aalandic/primary @2020',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020'
] as const;

describe('rule 1: deeds decide before obligations, obligations before declarations', () => {
	const promised = 'aaland —alignment.defence-pact↔ borduria @2000..';
	const declared = 'aaland —alignment.partnership↔ borduria @2000..';
	const deed = 'aaland —opposition.sanction→ borduria @2000..';

	it('signs from the act layer where anything there holds on the day', () => {
		expect(signOf(world(promised, declared, deed), 'Aaland -> Borduria @2010')).toBe('- act');
	});

	it('signs from the obligation where there is no deed', () => {
		expect(signOf(world(promised, declared), 'Aaland -> Borduria @2010')).toBe('+ obligation');
	});

	it('signs from the declaration where there is nothing stronger', () => {
		expect(signOf(world(declared), 'Aaland -> Borduria @2010')).toBe('+ declaration');
	});

	it('never lets a last-observed tie offset a current one', () => {
		const past = 'aaland —support.arms→ borduria @2000.. ';
		expect(signOf(world(past, promised), 'Aaland -> Borduria @2024')).toBe('+ obligation');
		expect(signOf(world(past), 'Aaland -> Borduria @2024')).toBe('+ act');
	});

	it('calls both signs within the deciding layer mixed, and the path indeterminate', () => {
		const both = world('aaland —support.arms→ borduria @2009..2011', deed);
		expect(paths(both, 'Aaland -> Borduria @2010').paths.paths[0]).toMatchObject({
			sign: 'indeterminate',
			steps: [{ sign: 'mixed' }]
		});
	});

	it('calls signs that never overlap in a period turned', () => {
		const turned = world(
			'aaland —support.arms→ borduria @2001..2002',
			'aaland —opposition.threat→ borduria @2010'
		);
		const [path] = paths(turned, 'Aaland -> Borduria @2000..2012').paths.paths;
		expect(path?.steps[0].sign).toBe('turned');
	});

	it('sets a deed against a promise of common membership that it never met as turned', () => {
		const league = {
			entities: {
				league: {
					kind: 'organisation',
					obligation: { duty: 'defence', source: 'gazette', dormant: false }
				}
			}
		};
		const snapshot = world(
			league,
			'aaland —role.member-of→ league standing member @2000..',
			'borduria —role.member-of→ league standing member @2000..',
			'aaland —opposition.threat→ borduria @1990'
		);
		expect(signOf(snapshot, 'Aaland -> Borduria @1985..1995')).toBe('- act');
		expect(signOf(snapshot, 'Aaland -> Borduria @2010')).toBe('+ obligation');
	});

	it('calls last-observed ties of both signs mixed where they met', () => {
		const signed = (first: string, second: string) =>
			paths(
				world(
					`aaland —support.arms→ borduria @${first} source herald`,
					`aaland —opposition.threat→ borduria @${second} source courier`
				),
				'Aaland -> Borduria @2025'
			).paths.paths[0]?.steps[0].sign;
		expect(signed('2018..', '2019..')).toBe('mixed');
	});

	it('counts a treaty that is signed and not yet in force as declared', () => {
		const pact = world('aaland —alignment.defence-pact↔ borduria signed 1997 in-force 1999');
		expect(signOf(pact, 'Aaland -> Borduria @1998')).toBe('+ declaration');
		expect(signOf(pact, 'Aaland -> Borduria @2000')).toBe('+ obligation');
	});
});

describe('rule 2: a pact between enemies is dormant', () => {
	const pact = 'aaland —alignment.defence-pact↔ syldavia @1993..2018';

	it('is unsigned between parties at armed conflict on that day', () => {
		const snapshot = world(pact, 'aaland —opposition.armed↔ syldavia @2016');
		const [path] = paths(snapshot, 'Aaland -[defence-pact]-> Syldavia @2016').paths.paths;
		expect(path?.steps[0]).toMatchObject({ sign: '0', strands: [{ unsigned: 'dormant' }] });
		expect(signOf(snapshot, 'Aaland -[defence-pact]-> Syldavia @2015')).toBe('+ obligation');
	});

	it('counts over a period in which it outlasts the fighting', () => {
		const snapshot = world(pact, 'aaland —opposition.armed↔ syldavia @2016');
		expect(signOf(snapshot, 'Aaland -[defence-pact]-> Syldavia @1990..2018')).toBe('+ obligation');
		expect(signOf(snapshot, 'Aaland -[defence-pact]-> Syldavia')).toBe('+ obligation');
	});

	it('is unsigned between rivals', () => {
		const snapshot = world(pact, 'aaland —opposition.rivalry↔ syldavia @1990..2020');
		expect(signOf(snapshot, 'Aaland -[defence-pact]-> Syldavia @2000')).toBe('indeterminate none');
	});

	it('is unsigned between primary parties of one opposed pair', () => {
		expect(signOf(world(pact, ...WAR), 'Aaland -[defence-pact]-> Syldavia @2016')).toBe(
			'+ obligation'
		);
		const war = world('aaland —alignment.defence-pact↔ syldavia @1993..2022', ...WAR);
		expect(signOf(war, 'Aaland -[defence-pact]-> Syldavia @2020')).toBe('indeterminate none');
	});
});

describe('rule 2: an obligation owed only through an organisation that binds on paper is dormant', () => {
	const given = (dormant: boolean) => ({
		entities: {
			league: { kind: 'organisation', obligation: { duty: 'defence', source: 'gazette', dormant } },
			compact: {
				kind: 'organisation',
				obligation: { duty: 'defence', source: 'gazette', dormant: false }
			}
		},
		sources: { coding: { type: 'dataset', horizon: '2018-12-31' } }
	});
	const coded = 'aaland —alignment.defence-pact↔ borduria @1990..2018 source coding';
	const members = [
		'aaland —role.member-of→ league standing member @1995..',
		'borduria —role.member-of→ league standing member @1995..'
	] as const;
	const asked = (date: string) => `Aaland -[defence-pact]-> Borduria @${date}`;
	const strand = (snapshot: ReturnType<typeof world>, date: string) =>
		paths(snapshot, asked(date)).paths.paths[0]?.steps[0].strands.find(
			({ derived }) => derived === undefined
		);

	it('takes a coding that names no treaty for that duty while both are members', () => {
		const snapshot = world(given(true), coded, ...members);
		expect(strand(snapshot, '2010')).toMatchObject({ sign: '0', unsigned: 'on-paper' });
		expect(strand(snapshot, '1992')).toMatchObject({ sign: '+' });
	});

	it('judges what was only last observed by the days on which it was', () => {
		const ends = 'aaland —alignment.defence-pact↔ borduria @1990.. source coding';
		expect(strand(world(given(true), ends, ...members), '2024')).toMatchObject({
			standing: 'last-observed',
			unsigned: 'on-paper'
		});
	});

	it('leaves the sign where the duty is kept', () => {
		expect(strand(world(given(false), coded, ...members), '2010')).toMatchObject({ sign: '+' });
	});

	it('leaves the sign where another organisation binds the two, whose duty is kept', () => {
		const snapshot = world(
			given(true),
			coded,
			...members,
			'aaland —role.member-of→ compact standing member @2000..',
			'borduria —role.member-of→ compact standing member @2000..'
		);
		expect(strand(snapshot, '2010')).toMatchObject({ sign: '+' });
		expect(strand(snapshot, '1997')).toMatchObject({ unsigned: 'on-paper' });
	});

	it('leaves the sign where a publication knows of the pact', () => {
		const known = 'aaland —alignment.defence-pact↔ borduria @1990..2018 source gazette';
		expect(strand(world(given(true), known, ...members), '2010')).toMatchObject({ sign: '+' });
	});

	it('leaves the sign where only one of the two is a member', () => {
		expect(strand(world(given(true), coded, members[0]), '2010')).toMatchObject({ sign: '+' });
	});
});

describe('rule 3: pacts are directed by obligation', () => {
	it('is walked only from the one who is bound', () => {
		const oneWay = world('aaland —alignment.defence-pact→ borduria @2000..');
		expect(signOf(oneWay, 'Aaland -> Borduria @2010')).toBe('+ obligation');
		expect(signOf(oneWay, 'Borduria -> Aaland @2010')).toBe('none');
	});
});

describe('rule 4: support given in a conflict', () => {
	const lines = [
		'borduria —support.arms→ aaland @2020 in river-war against syldavia',
		'aaland —opposition.armed→ syldavia @2020',
		'aaland —support.funding→ freedonia @2020',
		...WAR
	] as const;

	it('keeps its sign alone', () => {
		expect(signOf(world(...lines), 'Borduria -> Aaland @2020')).toBe('+ act-in-contest');
	});

	it('composes with opposition in that conflict against that opponent', () => {
		expect(signOf(world(...lines), 'Borduria ->> Syldavia @2020')).toBe('- act');
	});

	it('is unsigned elsewhere, where a naive product would be positive', () => {
		const [path] = paths(world(...lines), 'Borduria ->> Freedonia @2020').paths.paths;
		expect(path).toMatchObject({
			sign: 'indeterminate',
			steps: [{ sign: '0', strands: [{ unsigned: 'elsewhere-in-contest' }] }, { sign: '+' }]
		});
	});

	it('composes through the conflict itself', () => {
		const fought = world(lines[0], ...WAR);
		expect(signOf(fought, 'Borduria ->> Syldavia @2020 max 3')).toBe('- act-in-contest');
	});

	it('does not compose with support between the two, though they are opponents', () => {
		const supplied = world(lines[0], 'aaland —support.humanitarian→ syldavia @2020', ...WAR);
		const [path] = paths(supplied, 'Borduria -[support]->> Syldavia @2020').paths.paths;
		expect(path?.steps[0]).toMatchObject({
			sign: '0',
			strands: [{ unsigned: 'elsewhere-in-contest' }]
		});
	});

	it('still composes when both were last observed', () => {
		const then = world(
			'borduria —support.arms→ aaland @2020.. in river-war against syldavia',
			'aaland —opposition.armed↔ syldavia @2020..',
			'aaland —role.party-to→ river-war as river/aalandic/primary @2020..',
			'syldavia —role.party-to→ river-war as river/syldavian/primary @2020..'
		);
		const [path] = paths(then, 'Borduria ->> Syldavia @2024').paths.paths;
		expect(path).toMatchObject({ sign: '-', lastObserved: true });
	});

	it('composes freely where it was given in no conflict', () => {
		const free = world(
			'borduria —support.arms→ aaland @2020',
			'aaland —support.funding→ freedonia @2020'
		);
		expect(signOf(free, 'Borduria ->> Freedonia @2020')).toBe('+ act');
	});
});

describe('rule 5: through a conflict, only inside one opposed pair and with overlapping periods', () => {
	const second = 'borduria —role.party-to→ river-war as river/aalandic/secondary @2020';

	it('sets primary against primary', () => {
		expect(signOf(world(...WAR), 'Aaland ->> Syldavia @2020')).toBe('- act-in-contest');
	});

	it('sets a secondary with its own primary and against the other', () => {
		const snapshot = world(...WAR, second);
		expect(signOf(snapshot, 'Borduria ->> Aaland @2020')).toBe('+ act-in-contest');
		expect(signOf(snapshot, 'Borduria ->> Syldavia @2020')).toBe('- act-in-contest');
	});

	it('says nothing of two secondaries', () => {
		const snapshot = world(
			...WAR,
			second,
			'freedonia —role.party-to→ river-war as river/syldavian/secondary @2020'
		);
		expect(signOf(snapshot, 'Borduria ->> Freedonia @2020')).toBe('indeterminate none');
	});

	it('does not pass between pairs, though they share a conflict', () => {
		const snapshot = world(
			...WAR,
			'freedonia —role.party-to→ river-war as hills/rebel/primary @2020',
			'grand-fenwick —role.party-to→ river-war as hills/fenwickian/primary @2020'
		);
		expect(signOf(snapshot, 'Aaland ->> Freedonia @2020')).toBe('none');
	});

	it('does not pass where the parts never meet in time', () => {
		const snapshot = world(
			'aaland —role.party-to→ river-war as river/aalandic/primary @1999',
			'syldavia —role.party-to→ river-war as river/syldavian/primary @2020'
		);
		expect(signOf(snapshot, 'Aaland ->> Syldavia')).toBe('none');
	});

	it('passes where both were last observed as its parties, and says so', () => {
		const open = world(
			'aaland —role.party-to→ river-war as river/aalandic/primary @2020..',
			'syldavia —role.party-to→ river-war as river/syldavian/primary @2019..'
		);
		const [path] = paths(open, 'Aaland ->> Syldavia @2024').paths.paths;
		expect(path).toMatchObject({ sign: '-', lastObserved: true, basis: 'act-in-contest' });
		expect(signOf(open, 'Aaland ->> Syldavia @2024 standing in-force')).toBe('none');
	});

	it('rests on the parts taken, not on what else ties a party to the conflict', () => {
		const [path] = paths(world(...WAR), 'Aaland ->> Syldavia @2020').paths.paths;
		expect(path?.steps.flatMap(({ strands }) => strands)).toMatchObject([
			{ relationship: 'aaland-party-to-river-war', sign: '-', decides: true },
			{ relationship: 'syldavia-party-to-river-war', sign: '-', decides: true }
		]);
	});

	it('leaves a path that ends at a conflict indeterminate', () => {
		expect(signOf(world(...WAR), 'Aaland ->> "River war" @2020')).toBe('indeterminate none');
	});
});

describe('rule 6: leads transmits identity and is never passed through', () => {
	const lines = [
		'tapioca —role.leads→ aaland @2010..',
		'tapioca-the-elder —role.leads→ aaland @2000..2010',
		'aaland —support.arms→ borduria @2010..2020'
	] as const;

	it('carries the sign of what its state does', () => {
		expect(signOf(world(...lines), 'Tapioca ->> Borduria @2012')).toBe('+ act');
	});

	it('ends a path as it begins one, whichever way is asked', () => {
		const both = world(...lines, 'alcazar —role.leads→ borduria @2010..');
		expect(signOf(both, 'Tapioca ->> Alcazar @2012')).toBe('+ act');
		expect(signOf(both, 'Aaland ->> Alcazar @2012')).toBe('+ act');
		expect(signOf(both, 'Alcazar ->> Tapioca @2012')).toBe('none');
		expect(signOf(both, 'Alcazar -- Tapioca @2012')).toBe('+ act');
		expect(paths(both, 'Aaland ->> Alcazar @2012').prose.flat().length).toBeGreaterThan(0);
	});

	it('is not stepped on in the middle of a path', () => {
		const middle = world(
			'aaland —support.arms→ borduria @2010..2020',
			'tapioca —role.leads→ borduria @2010..',
			'tapioca —role.leads→ syldavia @2010..',
			'syldavia —support.arms→ freedonia @2010..2020'
		);
		expect(signOf(middle, 'Aaland ->> Freedonia max 8 @2012')).toBe('none');
		expect(signOf(middle, 'Borduria ->> Syldavia max 8 @2012')).toBe('none');
	});

	it('joins no two leaders of one state', () => {
		expect(signOf(world(...lines), 'Tapioca -- "Tapioca the elder" @2010')).toBe('none');
		expect(signOf(world(...lines), 'Tapioca ->> "Tapioca the elder" @2010')).toBe('none');
	});
});

describe('rule 7: forces under a mandate', () => {
	it('are unsigned for the contributor', () => {
		const snapshot = world(
			'aaland —support.troops→ borduria @2020 mandate league:organisation'.replace(
				':organisation',
				''
			)
		);
		expect(
			paths(snapshot, 'Aaland -> Borduria @2020').paths.paths[0]?.steps[0].strands[0].unsigned
		).toBe('mandated');
	});
});

describe('rule 8: a militarised dispute', () => {
	it('is walked only where it was grave', () => {
		expect(
			signOf(
				world('aaland —opposition.militarised-dispute→ borduria @2000'),
				'Aaland -> Borduria @2000'
			)
		).toBe('none');
		expect(
			signOf(
				world('aaland —opposition.militarised-dispute→ borduria @2000 grave'),
				'Aaland -> Borduria @2000'
			)
		).toBe('- act');
	});
});

describe('rule 9: common membership in an obligating organisation', () => {
	const given = {
		entities: {
			league: {
				kind: 'organisation',
				obligation: { duty: 'defence', source: 'gazette', dormant: false }
			}
		}
	};
	const members = [
		'aaland —role.member-of→ league standing member @2000..',
		'borduria —role.member-of→ league standing member @2005.. suspended 2024..'
	] as const;

	it('gives the pair a derived pact while both are members', () => {
		const [path] = paths(world(given, ...members), 'Aaland -> Borduria @2010').paths.paths;
		expect(path?.steps[0]).toMatchObject({
			sign: '+',
			basis: 'obligation',
			strands: [
				{
					derived: {
						via: 'league',
						basis: ['aaland-member-of-league', 'borduria-member-of-league']
					}
				}
			]
		});
		expect(signOf(world(given, ...members), 'Aaland -> Borduria @2002')).toBe('none');
	});

	it('is unsigned while a membership is suspended', () => {
		const [path] = paths(world(given, ...members), 'Aaland -> Borduria @2025').paths.paths;
		expect(path?.steps[0].strands[0]).toMatchObject({ sign: '0', unsigned: 'suspended' });
	});

	it('is dormant between members at war', () => {
		const snapshot = world(given, ...members, 'aaland —opposition.armed↔ borduria @2010');
		const [path] = paths(snapshot, 'Aaland -[defence-pact]-> Borduria @2010').paths.paths;
		expect(path?.steps[0].strands[0].unsigned).toBe('dormant');
	});

	it('gives nothing to those who were never members at one time', () => {
		const apart = world(
			given,
			'aaland —role.member-of→ league standing member @1990..1999',
			'borduria —role.member-of→ league standing member @2005..'
		);
		expect(signOf(apart, 'Aaland -> Borduria @1985..2020')).toBe('none');
		expect(signOf(apart, 'Aaland -> Borduria')).toBe('none');
	});

	it('is between the two members: kinds of entity are asked of them', () => {
		const pair = world(given, ...members);
		expect(signOf(pair, 'Aaland -> Borduria @2010 through state')).toBe('+ obligation');
		expect(signOf(pair, 'Aaland -> Borduria @2010 through group')).toBe('none');
	});

	it('is a duty to consult where the treaty asks no more', () => {
		const consulting = {
			entities: {
				league: {
					kind: 'organisation',
					obligation: { duty: 'consultation', source: 'gazette', dormant: false }
				}
			}
		};
		const snapshot = world(consulting, ...members);
		expect(signOf(snapshot, 'Aaland -[defence-pact]-> Borduria @2010')).toBe('none');
		expect(signOf(snapshot, 'Aaland -[consultation-pact]-> Borduria @2010')).toBe('+ obligation');
		const { prose } = paths(snapshot, 'Aaland -> Borduria @2010');
		expect(plainProse(prose[0] ?? [], [])).toBe(
			'Through the League, Aaland was bound to consult Borduria.'
		);
	});

	it('gives nothing where the organisation obliges nobody, or one of them only observes', () => {
		expect(signOf(world(...members), 'Aaland -> Borduria @2010')).toBe('none');
		const observer = world(
			given,
			members[0],
			'borduria —role.member-of→ league standing observer @2005..'
		);
		expect(signOf(observer, 'Aaland -> Borduria @2010')).toBe('none');
	});

	it('is walked inside longer paths only with organisations switched on', () => {
		const lines = [...members, 'borduria —support.arms→ freedonia @2010'] as const;
		expect(signOf(world(given, ...lines), 'Aaland ->> Freedonia @2010')).toBe('none');
		expect(signOf(world(given, ...lines), 'Aaland ->> Freedonia @2010 hubs')).toBe('+ obligation');
	});
});

describe('rule 10: composing signs', () => {
	it('gives what balance theory would expect, and says that it is no fact', () => {
		const snapshot = world(
			'aaland —opposition.sanction→ borduria @2020..',
			'borduria —opposition.sanction→ syldavia @2020..'
		);
		const answered = paths(snapshot, 'Aaland ->> Syldavia @2021');
		expect(answered.paths.paths[0]?.sign).toBe('+');
		expect(JSON.stringify(answered.prose)).toContain('balance theory would expect');
	});
});

describe('rule 11: opinion, prediction and implication', () => {
	it('stay out of paths unless asked for', () => {
		const snapshot = world('aaland —support.arms→ borduria @2020 opinion grade B6');
		expect(signOf(snapshot, 'Aaland -> Borduria @2020')).toBe('none');
		expect(signOf(snapshot, 'Aaland -> Borduria @2020 opinions')).toBe('+ act');
	});
});

describe('the basis of a step', () => {
	it('is not lifted by a contested deed, which still counts for the sign', () => {
		const general = 'aaland —support.arms→ borduria @2020';
		const denied =
			'aaland —support.training→ borduria @2020 in river-war against syldavia denied-by aaland';
		expect(signOf(world(general, denied), 'Aaland -> Borduria @2020')).toBe('+ act');
		expect(signOf(world(denied), 'Aaland -> Borduria @2020')).toBe('+ act-in-contest');
	});
});

describe('opposition that was last observed', () => {
	const moved = 'aaland —opposition.mobilisation→ borduria @2020-05..';

	it('is settled by a later peace or ceasefire in force', () => {
		const peace = 'aaland —alignment.peace-agreement↔ borduria @2024..';
		expect(signOf(world(moved, peace), 'Aaland -> Borduria @2025')).toBe('indeterminate none');
		expect(signOf(world(moved, peace), 'Aaland -> Borduria @2023')).toBe('- act');
	});

	it('keeps its sign where the agreement came first, or there is none', () => {
		const truce = 'aaland —alignment.peace-agreement↔ borduria @2010..';
		expect(signOf(world(moved, truce), 'Aaland -> Borduria @2025')).toBe('- act');
		expect(signOf(world(moved), 'Aaland -> Borduria @2025')).toBe('- act');
	});
});
