import { describe, expect, it } from 'vitest';
import { firstDay } from '#lib/facts/model/partial-date.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import type { DriftAnswer } from '#lib/answers/findings/drift/drift.ts';
import { findDrift, type DriftRequest } from '#lib/answers/findings/drift/find-drift.ts';
import { NO_FILTERS, type Filters } from '#lib/answers/graph/filters/filters.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { ALL_TIME, windowOf } from '#lib/answers/graph/filters/window.ts';
import { date, TODAY } from '../../../build/asking.ts';
import { votes } from '../../../build/voting.ts';
import { renamed } from '../../../build/renamed.ts';
import { world } from '../../../build/world.ts';

const during = (from: string, to: string) =>
	windowOf({ mode: 'during', from: date(from), to: date(to) });

function drift(snapshot: Snapshot, asked: Partial<DriftRequest> = {}): DriftAnswer {
	return findDrift(buildGraph(snapshot), {
		actor: 'aaland',
		poles: ['borduria', 'syldavia'],
		filters: NO_FILTERS,
		window: ALL_TIME,
		today: firstDay(TODAY),
		...asked
	});
}

/** `2000 + obligation | none`, year by year. */
function signsOf({ years }: DriftAnswer): string[] {
	return years.map(({ year, poles }) =>
		[
			year,
			poles.map(({ sign, basis }) => `${sign ?? 'none'} ${basis ?? ''}`.trim()).join(' | ')
		].join(' ')
	);
}

const LEAGUE = {
	entities: {
		league: {
			kind: 'organisation',
			obligation: { duty: 'defence', source: 'gazette', dormant: false }
		},
		union: { kind: 'organisation' }
	}
} as const;

const STORY = [
	'aaland —alignment.defence-pact↔ borduria @2000..',
	'aaland —alignment.partnership↔ borduria @2000.. ended 2003',
	'aaland —opposition.diplomatic→ borduria @2003',
	'aaland —alignment.partnership↔ syldavia @2002..',
	'syldavia —support.arms→ aaland @2004.. observed 2005'
] as const;

describe('the sign towards each pole, year by year', () => {
	it('follows the rules of steps: deeds before obligations before declarations', () => {
		expect(signsOf(drift(world(...STORY), { window: during('1998', '2006') }))).toEqual([
			'2000 + obligation | none',
			'2001 + obligation | none',
			'2002 + obligation | + declaration',
			'2003 - act | + declaration',
			'2004 + obligation | + act',
			'2005 + obligation | + act',
			'2006 + obligation | + declaration'
		]);
	});

	it('is mixed where both signs meet in a year, turned where they do not', () => {
		const { years } = drift(
			world(
				'aaland —support.presence→ borduria @2000..2002',
				'aaland —opposition.threat→ borduria @2001-03',
				'aaland —support.arms→ syldavia @2001-01',
				'aaland —opposition.threat→ syldavia @2001-06'
			),
			{ window: during('2001', '2001') }
		);
		expect(years[0]?.poles.map(({ sign }) => sign)).toEqual(['mixed', 'turned']);
	});

	it('counts only what is certain, and names what is not', () => {
		const { years } = drift(world('aaland —support.presence→ borduria @2001~..2004'));
		expect(years[0]?.year).toBe(2002);
		const later = drift(
			world(
				'aaland —support.presence→ borduria @2001~..2004',
				'aaland —support.arms→ syldavia @2000'
			)
		).years;
		expect(later[0]?.poles[0]).toMatchObject({
			sign: undefined,
			counts: [],
			relationships: [],
			uncertain: ['aaland-presence-borduria']
		});
	});

	it('runs from the first year with a tie to today, whose year is not over', () => {
		const { years } = drift(world('aaland —alignment.partnership↔ borduria @2020..'));
		expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
		const ended = drift(world('aaland —alignment.partnership↔ borduria @2020.. ended 2026-12-01'));
		expect(ended.balanceOfYears[0]?.ties.map(({ course }) => course)).toEqual(['stayed']);
	});

	it('is one year where one is asked about, and one day where one is', () => {
		const year = drift(world(...STORY), {
			window: windowOf({ mode: 'as-of', date: date('2003') })
		});
		expect(signsOf(year)).toEqual(['2003 - act | + declaration']);
		const day = windowOf({ mode: 'as-of', date: date('2004-02-03') });
		expect(signsOf(drift(world(...STORY), { window: day }))).toEqual(['2004 + obligation | + act']);
	});

	it('is nothing where nothing ties them', () => {
		expect(
			drift(
				world('borduria —support.arms→ syldavia @2000', 'aaland —support.arms→ ruritania @2000')
			)
		).toMatchObject({
			years: [],
			turns: [],
			complete: true
		});
	});

	it('follows pacts through organisations, told apart from treaties of the two', () => {
		const { years } = drift(
			world(
				LEAGUE,
				'aaland —role.member-of→ league standing member @2000..',
				'borduria —role.member-of→ league standing member @2000..',
				'aaland —alignment.defence-pact↔ borduria @2000..'
			),
			{ window: during('2000', '2000') }
		);
		expect(years[0]?.poles[0]).toMatchObject({
			sign: '+',
			counts: [
				{ layer: 'obligation', sign: '+', standing: 'in-force', derived: false, ties: 1 },
				{ layer: 'obligation', sign: '+', standing: 'in-force', derived: true, ties: 1 }
			],
			relationships: [
				'aaland-defence-pact-borduria',
				'aaland-member-of-league',
				'borduria-member-of-league'
			]
		});
	});

	it('tells suspended and last-observed ties apart, and says where a sign rests on the latter only', () => {
		const { years } = drift(
			world(
				'aaland —alignment.defence-pact↔ borduria @2000.. suspended 2004',
				'aaland —support.arms→ borduria @2001.. observed 2002',
				'aaland —alignment.economic↔ borduria @2000..'
			),
			{ window: during('2005', '2005') }
		);
		expect(years[0]?.poles[0]).toMatchObject({
			sign: '+',
			basis: 'act',
			lastObserved: true,
			counts: [
				{ layer: 'act', sign: '+', standing: 'last-observed' },
				{ layer: 'obligation', sign: '0', standing: 'suspended' },
				{ layer: 'declaration', sign: '0', standing: 'in-force' }
			]
		});
	});

	it('takes organisations and ideas for poles too', () => {
		const { years } = drift(
			world(
				LEAGUE,
				'aaland —role.member-of→ league standing member @2000..',
				'aaland —alignment.espouses→ unity @2000..'
			),
			{ poles: ['league', 'unity'], window: during('2000', '2000') }
		);
		expect(years[0]?.poles.map(({ sign, counts }) => [sign, counts[0]?.layer])).toEqual([
			['+', 'obligation'],
			['0', 'tenet']
		]);
	});

	it('takes actors and poles of any id', () => {
		const names = new Map([
			['aaland', '__proto__'],
			['borduria', 'constructor']
		]);
		const hostile = drift(renamed(world(...STORY), names), {
			actor: '__proto__',
			poles: ['constructor', 'syldavia'],
			window: during('2003', '2003')
		});
		expect(signsOf(hostile)).toEqual(['2003 - act | + declaration']);
	});
});

describe('the claims behind a year', () => {
	it('are those whose dates fall in it, of statements of fact', () => {
		const told = drift(
			world(
				'aaland —alignment.defence-pact↔ borduria @2001.. signed 2000 in-force 2001',
				'+ source herald claim end @2001..2004',
				'+ source courier claim view opinion @2001',
				'+ source courier claim reply stance qualifies @2003',
				'+ source courier claim doubt stance qualifies opinion @2003',
				'+ source gazette claim old rank deprecated @2003',
				'aaland —support.arms→ syldavia @2000'
			),
			{ window: during('2000', '2005') }
		).years.map(({ year, poles }) => `${year}: ${poles.flatMap(({ claims }) => claims).join(' ')}`);
		expect(told).toEqual([
			'2000: aaland-defence-pact-borduria/gazette aaland-arms-syldavia/gazette',
			'2001: aaland-defence-pact-borduria/gazette aaland-defence-pact-borduria/end',
			'2002: ',
			'2003: aaland-defence-pact-borduria/reply',
			'2004: aaland-defence-pact-borduria/end',
			'2005: '
		]);
	});

	it('are opinions too where they are asked for', () => {
		const { years } = drift(
			world(
				'aaland —alignment.partnership↔ borduria @2001..',
				'+ source courier claim view opinion @2001'
			),
			{ filters: { opinions: true }, window: during('2001', '2001') }
		);
		expect(years[0]?.poles[0]?.claims).toEqual([
			'aaland-partnership-borduria/gazette',
			'aaland-partnership-borduria/view'
		]);
	});

	it('pass the filters', () => {
		const { years } = drift(
			world('aaland —support.presence→ borduria @2001..2003 grade C3', '+ source herald @2001'),
			{ filters: { grade: { reliability: 'B', credibility: 2 } }, window: during('2001', '2001') }
		);
		expect(years[0]?.poles[0]?.claims).toEqual(['aaland-presence-borduria/herald']);
	});
});

describe('turns', () => {
	it('are years with another sign than the year before, with the signed ties that came or went', () => {
		const { turns } = drift(world(...STORY), { window: during('2000', '2006') });
		expect(turns).toEqual([
			{
				year: 2002,
				pole: 'syldavia',
				before: undefined,
				after: '+',
				relationships: ['aaland-partnership-syldavia']
			},
			{
				year: 2003,
				pole: 'borduria',
				before: '+',
				after: '-',
				relationships: ['aaland-diplomatic-borduria']
			},
			{
				year: 2004,
				pole: 'borduria',
				before: '-',
				after: '+',
				relationships: ['aaland-diplomatic-borduria', 'aaland-partnership-borduria']
			}
		]);
	});

	it('are none where a tie without a sign begins or another of the same sign joins', () => {
		const { turns } = drift(
			world(
				'aaland —alignment.economic↔ borduria @2001..',
				'aaland —alignment.partnership↔ syldavia @2000..',
				'aaland —support.arms→ syldavia @2002'
			),
			{ window: during('2000', '2003') }
		);
		expect(turns).toEqual([]);
	});

	it('name the pact that was suspended', () => {
		const { turns } = drift(
			world('aaland —alignment.defence-pact↔ borduria @2000.. suspended 2003'),
			{ window: during('2000', '2004') }
		);
		expect(turns).toMatchObject([
			{ year: 2003, before: '+', after: '0', relationships: ['aaland-defence-pact-borduria'] }
		]);
	});
});

describe('what came and went', () => {
	const courses = (snapshot: Snapshot, window = during('2000', '2010')) =>
		drift(snapshot, { window }).balanceOfYears[0]?.ties.map(
			({ course, strand, from, to }) => `${course} ${strand.relationship} ${from}–${to}`
		);

	it('is told apart by what became of each tie', () => {
		expect(
			courses(
				world(
					'aaland —alignment.defence-pact↔ borduria @1990..',
					'aaland —alignment.consultation-pact↔ borduria @2005..',
					'aaland —alignment.partnership↔ borduria @1990.. ended 2007',
					'aaland —alignment.offence-pact↔ borduria @1990.. suspended 2008',
					'aaland —support.arms→ borduria @2003.. observed 2006',
					'aaland —support.training→ borduria @2001..2004',
					'aaland —support.presence→ borduria @2004-01..2004-03',
					'aaland —opposition.sanction→ borduria @2002..2005'
				)
			)
		).toEqual([
			'stayed aaland-defence-pact-borduria 2000–2010',
			'gained aaland-consultation-pact-borduria 2005–2010',
			'lost aaland-partnership-borduria 2000–2007',
			'lost aaland-sanction-borduria 2002–2005',
			'suspended aaland-offence-pact-borduria 2000–2007',
			'lapsed aaland-arms-borduria 2003–2006',
			'passed aaland-training-borduria 2001–2004',
			'passed aaland-presence-borduria 2004–2004'
		]);
	});

	it('counts a tie suspended in between and taken up again as one that stayed', () => {
		expect(
			courses(world('aaland —alignment.defence-pact↔ borduria @1990.. suspended 2003..2005'))
		).toEqual(['stayed aaland-defence-pact-borduria 2000–2010']);
	});

	it('leaves out what was never in force in these years', () => {
		expect(
			courses(
				world(
					'aaland —support.arms→ borduria @1990.. observed 1995',
					'aaland —alignment.partnership↔ borduria @2000..'
				)
			)
		).toEqual(['stayed aaland-partnership-borduria 2000–2010']);
	});

	it('names the records behind a pact through an organisation that was left', () => {
		const { balanceOfYears } = drift(
			world(
				LEAGUE,
				'aaland —role.member-of→ league standing member @2000.. ended 2004',
				'borduria —role.member-of→ league standing member @1990..'
			),
			{ window: during('2000', '2010') }
		);
		expect(balanceOfYears[0]).toMatchObject({
			gained: [],
			lost: ['aaland-member-of-league', 'borduria-member-of-league']
		});
	});
});

describe('what is told beside the ties', () => {
	it('is common membership that obliges to nothing, while it lasts', () => {
		const { balanceOfYears } = drift(
			world(
				LEAGUE,
				'aaland —role.member-of→ union standing member @1995..',
				'borduria —role.member-of→ union standing member @1990..2003',
				'syldavia —role.member-of→ union standing observer @1990..',
				'aaland —role.member-of→ league standing member @1990..',
				'borduria —role.member-of→ league standing member @1990..'
			),
			{ window: during('2000', '2010') }
		);
		expect(balanceOfYears.map(({ memberships }) => memberships)).toEqual([
			[
				{
					organisation: 'union',
					from: 1995,
					to: 2003,
					relationships: ['aaland-member-of-union', 'borduria-member-of-union']
				}
			],
			[]
		]);
	});

	it('is what leaders did in office, never counted as the state’s', () => {
		const { balanceOfYears, years } = drift(
			world(
				'tapioca —role.leads→ borduria @2000..2005',
				'tapioca —opposition.denies-statehood→ aaland @2003',
				'tapioca —opposition.territorial-claim→ aaland @2006..2007',
				'zilch:leader —opposition.denies-statehood→ aaland @2003',
				'aaland —alignment.partnership↔ borduria @2000..'
			),
			{ window: during('2000', '2010') }
		);
		expect(balanceOfYears[0]?.leaders).toEqual([
			{ leader: 'tapioca', of: 'borduria', relationship: 'tapioca-denies-statehood-aaland' }
		]);
		expect(years.every(({ poles }) => poles[0]?.sign === '+')).toBe(true);
	});

	it('is opinion only where it is asked for, on the poles and on ideas that they espouse', () => {
		const snapshot = world(
			'aaland —alignment.partnership↔ borduria @2000..',
			'+ source courier claim view opinion @2001',
			'syldavia —alignment.espouses→ unity @2000..',
			'aaland —alignment.espouses→ unity @2000.. opinion claim turn',
			'aaland —alignment.espouses→ progress @2000.. opinion claim other',
			'+ source courier claim more opinion'
		);
		expect(drift(snapshot).opinions).toEqual([]);
		expect(drift(snapshot, { filters: { opinions: true } }).opinions).toEqual([
			'aaland-partnership-borduria/view',
			'aaland-espouses-unity/turn'
		]);
	});

	it('does not take in opinions published after the days asked about', () => {
		const snapshot = world(
			'aaland —alignment.partnership↔ borduria @2000..',
			'+ source courier claim view opinion @2001'
		);
		const asked = { filters: { opinions: true }, window: during('2000', '2020') };
		expect(drift(snapshot, asked).opinions).toEqual([]);
	});
});

describe('filters', () => {
	const snapshot = world(
		'aaland —alignment.partnership↔ borduria @2000.. grade C3',
		'aaland —support.arms→ borduria @2000.. observed 2001',
		'borduria —support.training→ aaland @2000..2005 by ruritania',
		'aaland —opposition.threat→ syldavia @2000..2005 denied-by aaland',
		'aaland —support.funding→ syldavia @2000..2005 opinion'
	);
	it.each([
		[{}, ['2003 + act | - act']],
		[{ grade: { reliability: 'B', credibility: 2 } }, ['2003 + act | - act']],
		[{ grade: { reliability: 'A', credibility: 2 } }, []],
		[{ standing: 'in-force' }, ['2003 + act | - act']],
		[{ standing: 'in-force', kinds: ['support.arms'] }, []],
		[{ layers: ['declaration'] }, ['2003 + declaration | none']],
		[{ families: ['opposition'] }, ['2003 none | - act']],
		[{ viewpoint: 'ruritania' }, ['2003 + act | none']],
		[{ contested: 'out' }, ['2003 + act | none']],
		[{ contested: 'only' }, ['2003 none | - act']],
		[{ opinions: true }, ['2003 + act | mixed act']]
	] satisfies [Filters, string[]][])('%o admit %j', (filters, expected) => {
		expect(signsOf(drift(snapshot, { filters, window: during('2003', '2003') }))).toEqual(expected);
	});
});

describe('distance in voting', () => {
	const snapshot = world('aaland —alignment.partnership↔ borduria @2000..');
	const window = during('2000', '2001');

	it('stands beside the years of ties and changes nothing in them', () => {
		const voting = votes('aaland 10: 2000..2001 0.5 90', 'borduria 20: 2000..2001 0.1 80');
		const { voting: told, ...ties } = drift(snapshot, { window, voting });
		const { voting: none, ...without } = drift(snapshot, { window });
		expect(ties).toEqual(without);
		expect(told).toMatchObject({ state: 'read', source: 'votes', horizon: 2024 });
		expect(none).toEqual({ state: 'none' });
	});
});

describe('the work', () => {
	it('can be cancelled', () => {
		const request = {
			actor: 'aaland',
			poles: ['borduria', 'syldavia'] as const,
			filters: NO_FILTERS,
			window: ALL_TIME,
			today: firstDay(TODAY)
		};
		const signal = AbortSignal.abort(new Error('No longer wanted.'));
		expect(() => findDrift(buildGraph(world(...STORY)), request, signal)).toThrow(
			'No longer wanted.'
		);
	});
});
