import fc from 'fast-check';
import type { Filters, When } from '#lib/answers/graph/filters/filters.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import type { Heading } from '#lib/answers/graph/walking/heading.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { date } from './asking.ts';
import type { Given } from './world.ts';

// Worlds with everything that the rules look at: deeds, promises and words of both
// signs, treaties signed, suspended and dormant, a war of two pairs with parties and
// backers, peace after it, a league that binds, mandates, leaders, denials, opinions,
// horizons, grades and shared origins.

export const STATES = [
	'aaland',
	'borduria',
	'constructor',
	'freedonia',
	'syldavia',
	'toString'.toLowerCase()
];

/** What the lines of a random world do not say. */
export const RANDOM_GIVEN: Given = {
	entities: {
		...Object.fromEntries(STATES.map((id) => [id, { kind: 'state' }])),
		tapioca: { kind: 'leader', role: 'office-holder' },
		alcazar: { kind: 'leader', role: 'office-holder' },
		league: {
			kind: 'organisation',
			obligation: { duty: 'defence', source: 'gazette', dormant: false }
		},
		'paper-league': {
			kind: 'organisation',
			obligation: { duty: 'consultation', source: 'gazette', dormant: true }
		}
	}
};

const state = fc.constantFrom(...STATES);
const two = fc.uniqueArray(state, { minLength: 2, maxLength: 2 });
const dates = fc.constantFrom('@2001..2004', '@2003..', '@2003~..2006', '@..2003', '@2005', '');
const words = fc.subarray([
	'grade C3',
	'origin mod',
	'source herald',
	'by borduria',
	'denied-by ruritania',
	'observed 2006'
]);
const modality = fc.constantFrom('', '', '', 'opinion', 'allegation');
const deed = fc
	.record({
		ends: two,
		tie: fc.constantFrom(
			'—support.arms→',
			'—support.training→',
			'—support.presence→',
			'—support.humanitarian→',
			'—opposition.sanction→',
			'—opposition.threat→',
			'—opposition.armed↔',
			'—opposition.rivalry↔',
			'—alignment.partnership↔',
			'—alignment.defence-pact↔',
			'—alignment.defence-pact→',
			'—alignment.non-aggression-pact↔'
		),
		dates,
		words,
		modality
	})
	.map(
		({ ends: [from = '', to = ''], tie, dates: when, words: more, modality: as }) =>
			`${from} ${tie} ${to} ${when === '' ? '@2000..' : when} ${as === 'opinion' ? more.filter((word) => !word.startsWith('grade')).join(' ') : more.join(' ')} ${as}`
	);
/** What one rule alone looks at: ties of the same two, told one beside another. */
const special = fc
	.record({
		ends: two,
		ties: fc.constantFrom(
			['—opposition.militarised-dispute→ @2003'],
			['—opposition.militarised-dispute→ @2003 grave'],
			['—opposition.mobilisation→ @2000.. observed 2001', '—alignment.peace-agreement↔ @2002..'],
			['—opposition.threat→ @2002 observed 2002', '—alignment.peace-agreement↔ @2001..'],
			['—opposition.mobilisation→ @2002..', '—alignment.peace-agreement↔ @2023..'],
			['—alignment.defence-pact↔ signed 2001 in-force 2004'],
			['—alignment.defence-pact→ @2000..', '—opposition.rivalry↔ @2001..2003'],
			['—alignment.offence-pact↔ @2001..2005', '—opposition.armed→ @2003..2003~'],
			['—alignment.consultation-pact↔ @2000.. suspended 2003..2004'],
			['—support.troops→ @2003 mandate league', '—alignment.partnership↔ @2000..'],
			['—support.arms→ @2002', '—opposition.threat→ @2004'],
			['—support.arms→ @2002..2003', '—opposition.threat→ @2003..2004'],
			['—support.presence→ @2001.. observed 2002', '—alignment.partnership↔ @2000..'],
			['—support.presence→ @2001.. suspended 2003..']
		)
	})
	.map(({ ends: [from = '', to = ''], ties }) =>
		ties.map((tie) => {
			const [kind = '', ...rest] = tie.split(' ');
			return `${from} ${kind} ${to} ${rest.join(' ')}`;
		})
	);
/** Two whom a league binds, and who may be enemies. */
const bound = fc
	.record({ ends: two, enmity: fc.constantFrom('@2003', '@2001..2005', '@2005..2006') })
	.map(({ ends: [from = '', to = ''], enmity }) => [
		`${from} —role.member-of→ league standing member @2001..`,
		`${to} —role.member-of→ league standing member @2002..`,
		`${from} —alignment.non-aggression-pact↔ ${to} @2000..`,
		`${from} —opposition.rivalry↔ ${to} ${enmity} source herald grade C3`
	]);
const secondary = fc
	.record({
		who: fc.constantFrom('borduria', 'constructor', 'freedonia'),
		as: fc.constantFrom('river/one/secondary', 'river/other/secondary', 'hills/one/primary'),
		dates: fc.constantFrom('@2003..2004', '@2004', '@2003..')
	})
	.map(({ who, as, dates: when }) => `${who} —role.party-to→ river-war as ${as} ${when}`);
const backing = fc
	.record({
		who: state,
		whom: fc.constantFrom('aaland', 'syldavia'),
		beside: fc.constantFrom('', 'denied-by ruritania', 'source herald')
	})
	.filter(({ who, whom }) => who !== whom && who !== 'aaland' && who !== 'syldavia')
	.map(
		({ who, whom, beside }) =>
			`${who} —support.arms→ ${whom} @2003 in river-war against ${whom === 'aaland' ? 'syldavia' : 'aaland'} ${beside}`
	);
const fight = fc.constantFrom(
	'aaland —opposition.armed↔ syldavia @2003',
	'syldavia —opposition.threat→ aaland @2003..2004',
	'aaland —support.humanitarian→ syldavia @2003'
);
const member = fc
	.record({
		who: state,
		league: fc.constantFrom('league', 'league', 'paper-league'),
		as: fc.constantFrom(
			'standing member @2001..',
			'standing member @2001.. suspended 2003..',
			'standing member @2001.. observed 2002',
			'standing observer @2001..'
		)
	})
	.map(({ who, league, as }) => `${who} —role.member-of→ ${league} ${as}`);
const leader = fc
	.record({ who: fc.constantFrom('tapioca', 'alcazar'), whom: state })
	.map(({ who, whom }) => `${who} —role.leads→ ${whom} @2000..2006`);

/** Lines of a random world; some say what the checks of records refuse. */
export const randomLines: fc.Arbitrary<string[]> = fc
	.record({
		deeds: fc.array(deed, { minLength: 4, maxLength: 12 }),
		specials: fc.array(
			fc.oneof({ weight: 4, arbitrary: special }, { weight: 1, arbitrary: bound }),
			{ minLength: 2, maxLength: 8 }
		),
		war: fc.constantFrom(undefined, '@2003..2004', '@2003..2004', '@2003..'),
		others: fc.array(fc.oneof(secondary, backing, fight), { minLength: 2, maxLength: 6 }),
		members: fc.uniqueArray(member, { minLength: 2, maxLength: 6 }),
		leaders: fc.uniqueArray(leader, { maxLength: 3 })
	})
	.map(({ deeds, specials, war, others, members, leaders }) => [
		...deeds,
		...specials.flat(),
		...(war !== undefined
			? [
					`aaland —role.party-to→ river-war as river/one/primary ${war}`,
					`syldavia —role.party-to→ river-war as river/other/primary ${war}`,
					...others
				]
			: []),
		...members,
		...leaders
	]);

const filters: fc.Arbitrary<Filters> = fc.constantFrom<Filters>(
	...Array.from({ length: 12 }, () => ({})),
	{ standing: 'in-force' },
	{ grade: { reliability: 'B', credibility: 2 } },
	{ contested: 'out' },
	{ contested: 'only' },
	{ opinions: true },
	{ derived: 'out' },
	{ families: ['support', 'alignment'] },
	{ layers: ['act', 'structure'] },
	{ sources: ['herald'] },
	{ viewpoint: 'borduria' },
	{ viewpoint: 'herald', contested: 'out' },
	{ entityKinds: ['state', 'conflict'] }
);
const asOf = (text: string): When => ({ mode: 'as-of', date: date(text) });

/** Questions about a random world; days as windows. */
export const randomQuestions = fc.record({
	from: fc.constantFrom(...STATES, 'tapioca'),
	to: fc.constantFrom(...STATES, 'alcazar'),
	heading: fc.constantFrom<Heading>('with', 'against', 'any'),
	maxHops: fc.integer({ min: 1, max: 5 }),
	limit: fc.constantFrom(1, 2, 3, 5, 20),
	order: fc.constantFrom<'steps' | 'evidence'>('steps', 'evidence'),
	hubs: fc.boolean(),
	avoid: fc.constantFrom([], [], [], [], [], ['freedonia']),
	via: fc.constantFrom([], [], [], [], [], ['borduria']),
	filters,
	window: fc
		.constantFrom<When>(
			asOf('2003'),
			asOf('2003-06-01'),
			asOf('2003-06-01'),
			asOf('2001'),
			asOf('2010'),
			asOf('2024-06-01'),
			{ mode: 'during', from: date('2002'), to: date('2004') },
			{ mode: 'all-time' }
		)
		.map(windowOf)
});

/** The graph of a world; what the editors' checks refuse is no world, and is passed over. */
export function soundGraph(make: () => Snapshot): Graph {
	return buildGraph(sound(make));
}

/** What a world gives; what the editors' checks refuse is no world, and is passed over. */
export function sound<T>(make: () => T): T {
	try {
		return make();
	} catch (problem) {
		if (!(problem instanceof Error) || !problem.message.startsWith('This world is wrong'))
			throw problem;
		fc.pre(false);
		throw problem;
	}
}
