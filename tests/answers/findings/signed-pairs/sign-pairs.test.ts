import { describe, expect, it } from 'vitest';
import { firstDay } from '#lib/facts/model/partial-date.ts';
import { NO_FILTERS, type Filters } from '#lib/answers/graph/filters/filters.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import type { PairsThen } from '#lib/answers/findings/signed-pairs/pair.ts';
import { signPairs } from '#lib/answers/findings/signed-pairs/sign-pairs.ts';
import { boundedBy, spent } from '#lib/answers/findings/work.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { date } from '../../../build/asking.ts';
import { renamed } from '../../../build/renamed.ts';
import { world } from '../../../build/world.ts';

interface Asked {
	readonly on?: string;
	readonly filters?: Filters;
	readonly groups?: boolean;
}

function pairsOf(snapshot: Snapshot, { on = '2010-06-01', filters, groups }: Asked = {}) {
	const window = windowOf({ mode: 'as-of', date: date(on) });
	const request = { filters: filters ?? NO_FILTERS, groups: groups ?? false };
	const [then] = signPairs(buildGraph(snapshot), request, [window], boundedBy(100_000));
	if (then === undefined) throw new Error('One window has one reading.');
	return then;
}

/** `aaland + borduria`, and why others are left out. */
function inShort({ signed, leftOut }: PairsThen): string[] {
	return [
		...signed.map(({ between: [a, b], sign }) => `${a} ${sign} ${b}`),
		...Object.entries(leftOut).flatMap(([why, count]) => (count === 0 ? [] : `${count} ${why}`))
	];
}

const LEAGUE = {
	entities: {
		league: {
			kind: 'organisation',
			obligation: { duty: 'defence', source: 'gazette', dormant: false }
		}
	}
} as const;
const MEMBERS = [
	'aaland —role.member-of→ league standing member @2000..',
	'borduria —role.member-of→ league standing member @2005..'
] as const;

describe('the sign between two actors on a day', () => {
	it('is one, whichever way their ties run', () => {
		const both = world(
			'aaland —support.arms→ borduria @2010',
			'borduria —support.funding→ aaland @2010'
		);
		expect(pairsOf(both).signed).toEqual([
			{
				between: ['aaland', 'borduria'],
				sign: '+',
				ties: ['aaland-arms-borduria', 'borduria-funding-aaland'],
				grade: { reliability: 'B', credibility: 2 }
			}
		]);
	});

	it('is that of deeds where there are deeds, of promises else', () => {
		const pact = 'aaland —alignment.defence-pact↔ borduria @2000..';
		const deed = 'borduria —opposition.sanction→ aaland @2010';
		expect(inShort(pairsOf(world(pact)))).toEqual(['aaland + borduria']);
		expect(inShort(pairsOf(world(pact, deed)))).toEqual(['aaland - borduria']);
		expect(inShort(pairsOf(world(pact, deed), { on: '2011-06-01' }))).toEqual([
			'aaland + borduria'
		]);
	});

	it('is left out and counted where it is mixed', () => {
		const mixed = world(
			'aaland —support.arms→ borduria @2010',
			'borduria —opposition.threat→ aaland @2010'
		);
		expect(inShort(pairsOf(mixed))).toEqual(['1 mixed']);
	});

	it('is left out and counted where the two are tied without a sign', () => {
		const unsigned = world(
			'aaland —alignment.peace-agreement↔ borduria @2000..',
			'aaland —support.presence→ syldavia @2010 mandate league',
			'aaland —opposition.militarised-dispute↔ freedonia @2010'
		);
		expect(inShort(pairsOf(unsigned))).toEqual(['3 unsigned']);
	});

	it('follows common membership that obliges, while both are members', () => {
		const league = world(LEAGUE, ...MEMBERS);
		expect(inShort(pairsOf(league))).toEqual(['aaland + borduria']);
		expect(pairsOf(league).signed[0]?.ties).toEqual([
			'aaland-member-of-league',
			'borduria-member-of-league'
		]);
		expect(inShort(pairsOf(league, { on: '2003-06-01' }))).toEqual([]);
		expect(inShort(pairsOf(league, { filters: { derived: 'out' } }))).toEqual([]);
	});

	it('counts a pact between enemies as unsigned, where enmity itself is filtered out', () => {
		const enemies = world(LEAGUE, ...MEMBERS, 'aaland —opposition.rivalry↔ borduria @2008..2012');
		expect(inShort(pairsOf(enemies, { filters: { families: ['alignment'] } }))).toEqual([
			'1 unsigned'
		]);
		expect(inShort(pairsOf(enemies))).toEqual(['aaland - borduria']);
	});

	it('follows the parts that two take in one conflict', () => {
		const war = world(
			'aaland —role.party-to→ river-war as river/aalandic/primary @2010',
			'borduria —role.party-to→ river-war as river/bordurian/primary @2010',
			'syldavia —role.party-to→ river-war as river/bordurian/secondary @2010',
			'freedonia —role.party-to→ river-war as river/aalandic/secondary @2010'
		);
		expect(inShort(pairsOf(war))).toEqual([
			'aaland - borduria',
			'aaland + freedonia',
			'aaland - syldavia',
			'borduria - freedonia',
			'borduria + syldavia'
		]);
	});

	it('does not take the words of a leader for those of the state', () => {
		const words = world(
			'tapioca —role.leads→ aaland @2000..',
			'tapioca:leader —opposition.denies-statehood→ borduria @2010'
		);
		expect(inShort(pairsOf(words))).toEqual([]);
	});

	it('is looked for between groups only when asked', () => {
		const rebels = world('aaland —opposition.armed↔ freedonia:group @2010');
		expect(inShort(pairsOf(rebels))).toEqual([]);
		expect(inShort(pairsOf(rebels, { groups: true }))).toEqual(['aaland - freedonia']);
	});

	it('turns within a period where + and - never meet', () => {
		const graph = buildGraph(
			world('aaland —support.arms→ borduria @2001', 'aaland —opposition.threat→ borduria @2010')
		);
		const window = { from: firstDay(date('2000')), to: firstDay(date('2012')) };
		const [then] = signPairs(
			graph,
			{ filters: NO_FILTERS, groups: false },
			[window],
			boundedBy(1000)
		);
		expect(then?.leftOut.turned).toBe(1);
	});

	it('finds actors of any id', () => {
		const plain = world(
			LEAGUE,
			'constructor:state —support.arms→ borduria @2010',
			'aaland —opposition.armed↔ constructor @2010',
			...MEMBERS
		);
		const hostile = renamed(plain, new Map([['aaland', '__proto__']]));
		expect(inShort(pairsOf(hostile))).toEqual([
			'__proto__ + borduria',
			'__proto__ - constructor',
			'borduria + constructor'
		]);
	});
});

describe('what is not certain', () => {
	it('signs nothing, and is counted', () => {
		const vague = world('aaland —support.arms→ borduria @2010~..2011~');
		expect(inShort(pairsOf(vague, { on: '2009-06-01' }))).toEqual(['1 uncertain']);
	});

	it('neither lifts nor offsets what is certain', () => {
		const promise = 'aaland —alignment.defence-pact↔ borduria @2000..';
		const vague = world(promise, 'aaland —opposition.threat→ borduria @2010~..2011~');
		expect(pairsOf(vague, { on: '2009-06-01' }).signed).toMatchObject([
			{ sign: '+', ties: ['aaland-defence-pact-borduria'] }
		]);
		const mixed = world(
			'aaland —support.arms→ borduria @2009',
			'aaland —opposition.threat→ borduria @2010~..2011~'
		);
		expect(inShort(pairsOf(mixed, { on: '2009-06-01' }))).toEqual(['aaland + borduria']);
	});

	it('leaves a declared treaty a declaration where what would outrank it is not certain', () => {
		const declared = world(
			'aaland —alignment.defence-pact↔ borduria signed 2009 in-force 2020',
			'aaland —opposition.threat→ borduria @2010~..2011~',
			'aaland —alignment.partnership↔ borduria @2005..'
		);
		expect(pairsOf(declared, { on: '2009-06-01' }).signed).toMatchObject([
			{ ties: ['aaland-defence-pact-borduria', 'aaland-partnership-borduria'] }
		]);
	});
});

describe('filters', () => {
	const ties = world(
		'aaland —support.arms→ borduria @2010 grade C3',
		'aaland —support.arms→ freedonia @2010 by freedonia source herald',
		'aaland —support.arms→ ruritania @2010 opinion',
		'aaland —support.arms→ syldavia @2010 denied-by aaland',
		'aaland —support.arms→ tirania @2005.. observed 2006'
	);
	const known = (filters: Filters) =>
		pairsOf(ties, { filters }).signed.map(({ between }) => between[1]);

	it.each([
		[{}, ['borduria', 'freedonia', 'syldavia', 'tirania']],
		[{ grade: { reliability: 'B', credibility: 2 } }, ['freedonia', 'syldavia', 'tirania']],
		[{ opinions: true }, ['borduria', 'freedonia', 'ruritania', 'syldavia', 'tirania']],
		[{ viewpoint: 'freedonia' }, ['freedonia']],
		[{ sources: ['herald'] }, ['freedonia']],
		[{ contested: 'out' }, ['borduria', 'freedonia', 'tirania']],
		[{ contested: 'only' }, ['syldavia']],
		[{ standing: 'in-force' }, ['borduria', 'freedonia', 'syldavia']],
		[{ families: ['opposition'] }, []],
		[{ layers: ['act'] }, ['borduria', 'freedonia', 'syldavia', 'tirania']]
	] satisfies [Filters, string[]][])('%o admit %j', (filters, expected) => {
		expect(known(filters)).toEqual(expected);
	});

	it('take the grade of the claims that pass', () => {
		const two = world('aaland —support.arms→ borduria @2010 grade C3', '+ source herald grade A2');
		expect(pairsOf(two).signed[0]?.grade).toEqual({ reliability: 'A', credibility: 2 });
		expect(pairsOf(two, { filters: { sources: ['gazette'] } }).signed[0]?.grade).toEqual({
			reliability: 'C',
			credibility: 3
		});
	});
});

describe('the work', () => {
	const graph = buildGraph(
		world(
			'aaland —support.presence→ borduria @1950..2000',
			'aaland —support.presence→ syldavia @1950..2000'
		)
	);
	const request = { filters: NO_FILTERS, groups: false };
	const years = Array.from({ length: 80 }, (_, index) =>
		windowOf({ mode: 'as-of', date: date(`${1945 + index}-12-31`) })
	);

	it('reads a pair again only where something of it changed', () => {
		const work = boundedBy(1000);
		const then = signPairs(graph, request, years, work);
		expect(then.map(({ signed }) => signed.length)).toEqual(
			years.map((_, index) => (index >= 5 && index <= 55 ? 2 : 0))
		);
		expect(spent(work)).toBeLessThanOrEqual(4);
		expect(then[10]).toBe(then[11]);
	});

	it('stops at its bound', () => {
		const work = boundedBy(3);
		const [then] = signPairs(graph, request, years.slice(20, 21), work);
		expect(work.left).toBe(0);
		expect(then?.signed).toHaveLength(1);
	});

	it('can be cancelled', () => {
		const signal = AbortSignal.abort(new Error('No longer wanted.'));
		expect(() => signPairs(graph, request, years, boundedBy(1000, signal))).toThrow(
			'No longer wanted.'
		);
	});
});
