import { describe, expect, it } from 'vitest';
import { firstDay, formatDay } from '#lib/facts/model/partial-date.ts';
import { findBalance, type BalanceRequest } from '#lib/answers/findings/balance/find-balance.ts';
import { MOST_TRIADS } from '#lib/answers/findings/balance/balance.ts';
import { NO_FILTERS, type Filters } from '#lib/answers/graph/filters/filters.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { ALL_TIME, windowOf } from '#lib/answers/graph/filters/window.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { date, TODAY } from '../../../build/asking.ts';
import { renamed } from '../../../build/renamed.ts';
import { signedWorld } from '../../../build/signed-world.ts';
import { world } from '../../../build/world.ts';

function balance(snapshot: Snapshot, asked: Partial<BalanceRequest> = {}) {
	return findBalance(buildGraph(snapshot), {
		filters: NO_FILTERS,
		groups: false,
		actors: [],
		window: windowOf({ mode: 'as-of', date: date('2010-06-01') }),
		today: firstDay(TODAY),
		...asked
	});
}

const during = (from: string, to: string) =>
	windowOf({ mode: 'during', from: date(from), to: date(to) });

describe('balance on a day', () => {
	it('counts triads by their signs: three friends and two friends with one enemy are balanced', () => {
		const { series } = balance(
			signedWorld('a+b', 'a+c', 'b+c', 'c-d', 'b-d', 'a+d', 'd-e', 'b-e', 'f-g')
		);
		expect(series).toEqual([
			{
				day: firstDay(date('2010-06-01')),
				actors: 7,
				positive: 4,
				negative: 5,
				leftOut: { mixed: 0, turned: 0, unsigned: 0, uncertain: 0 },
				triads: { ppp: 1, ppn: 2, pnn: 1, nnn: 1 },
				share: 2 / 5,
				frustration: { exact: true, lower: 2, upper: 2 }
			}
		]);
	});

	it('does not call three enemies balanced, as weak balance would', () => {
		expect(balance(signedWorld('a-b', 'a-c', 'b-c')).series[0]).toMatchObject({
			triads: { nnn: 1 },
			share: 0,
			frustration: { lower: 1 }
		});
	});

	it('has no share where there are no triads', () => {
		expect(balance(signedWorld('a+b', 'b-c')).series[0]).toMatchObject({
			actors: 3,
			share: undefined,
			frustration: { exact: true, lower: 0, upper: 0 }
		});
	});

	it('leaves a mixed pair out of every triad, and counts it', () => {
		const { series, unbalanced } = balance(signedWorld('a+b', 'a-b', 'a+c', 'b+c'));
		expect(series[0]).toMatchObject({ leftOut: { mixed: 1 }, positive: 2, share: undefined });
		expect(unbalanced).toEqual([]);
	});

	it('counts what the filters admit', () => {
		const snapshot = world(
			'a:state —support.arms→ b:state @2010',
			'a —support.arms→ c:state @2010 denied-by a',
			'b —opposition.threat→ c @2010 grade C3'
		);
		const triads = (filters: Filters) => balance(snapshot, { filters }).unbalanced.length;
		expect(triads({})).toBe(1);
		expect(triads({ contested: 'out' })).toBe(0);
		expect(triads({ grade: { reliability: 'B', credibility: 2 } })).toBe(0);
	});

	it('is of nobody where nobody is tied', () => {
		expect(balance(signedWorld('a+b'), { window: during('1990', '1990') })).toMatchObject({
			series: [{ actors: 0, share: undefined, frustration: { exact: true, upper: 0 } }],
			unbalanced: [],
			byActor: [],
			relationships: [],
			complete: true
		});
	});
});

describe('unbalanced triads', () => {
	const friendsOfEnemies = signedWorld('b+c', 'b+d', 'c-d', 'a-b', 'a-c', 'a-d');

	it('are listed with what decides each of their pairs', () => {
		const { unbalanced, relationships } = balance(friendsOfEnemies);
		expect(unbalanced).toEqual([
			{
				actors: ['a', 'c', 'd'],
				signs: ['-', '-', '-'],
				ties: [['a-threat-c'], ['a-threat-d'], ['c-threat-d']]
			},
			{
				actors: ['b', 'c', 'd'],
				signs: ['+', '+', '-'],
				ties: [['b-arms-c'], ['b-arms-d'], ['c-threat-d']]
			}
		]);
		expect(relationships).toEqual([
			'a-threat-c',
			'a-threat-d',
			'b-arms-c',
			'b-arms-d',
			'c-threat-d'
		]);
	});

	it('are counted for each actor, most first', () => {
		expect(balance(friendsOfEnemies).byActor).toEqual([
			{ actor: 'c', triads: 2 },
			{ actor: 'd', triads: 2 },
			{ actor: 'a', triads: 1 },
			{ actor: 'b', triads: 1 }
		]);
	});

	it('are those of the actors asked about, though all are counted in the series', () => {
		const { unbalanced, byActor, series } = balance(friendsOfEnemies, { actors: ['b'] });
		expect(unbalanced.map(({ actors }) => actors.join(' '))).toEqual(['b c d']);
		expect(byActor).toEqual([{ actor: 'b', triads: 1 }]);
		expect(series[0].triads).toEqual({ ppp: 0, ppn: 1, pnn: 2, nnn: 1 });
	});

	it('come best graded first, by their weakest pair', () => {
		const { unbalanced } = balance(
			world(
				'a:state —support.arms→ b:state @2010 grade A2',
				'a —support.arms→ c:state @2010 grade A2',
				'b —opposition.threat→ c @2010 grade D4',
				'a —support.arms→ d:state @2010 grade B2',
				'b —opposition.threat→ d @2010 grade C3'
			)
		);
		expect(unbalanced.map(({ actors }) => actors.join(' '))).toEqual(['a b d', 'a b c']);
	});

	it('are listed up to a number, and all counted', () => {
		const names = Array.from({ length: 9 }, (_, index) => `s${String(index)}`);
		const pairs = names.flatMap((a, at) => names.slice(at + 1).map((b) => `${a}-${b}`));
		const { unbalanced, series, byActor } = balance(signedWorld(...pairs));
		expect(series[0].triads.nnn).toBe(84);
		expect(unbalanced).toHaveLength(MOST_TRIADS);
		expect(byActor[0]).toEqual({ actor: 's0', triads: 28 });
	});

	it('are found between actors of any id', () => {
		const hostile = renamed(
			signedWorld('a+b', 'a+constructor', 'b-constructor'),
			new Map([['a', '__proto__']])
		);
		expect(balance(hostile).unbalanced.map(({ actors }) => actors)).toEqual([
			['__proto__', 'b', 'constructor']
		]);
	});
});

describe('a series', () => {
	const turning = world(
		'a:state —support.presence→ b:state @2000..2005',
		'a —opposition.sanction→ b @2006..',
		'a —support.presence→ c:state @2000..',
		'b —support.presence→ c @2000..2007-06',
		'tapioca —role.leads→ a @1980..'
	);

	it('looks at 31 December of each year', () => {
		const { series, unbalanced } = balance(turning, { window: during('1999', '2007') });
		expect(series.map(({ day, share }) => `${formatDay(day)} ${String(share)}`)).toEqual([
			'1999-12-31 undefined',
			'2000-12-31 1',
			'2001-12-31 1',
			'2002-12-31 1',
			'2003-12-31 1',
			'2004-12-31 1',
			'2005-12-31 1',
			'2006-12-31 0',
			'2007-12-31 undefined'
		]);
		expect(unbalanced).toEqual([]);
	});

	it('lists the triads of its last day', () => {
		expect(balance(turning, { window: during('2000', '2006') }).unbalanced).toHaveLength(1);
	});

	it('of all time begins with the first year in which a pair is tied, and ends today', () => {
		const { series } = balance(turning, { window: ALL_TIME });
		expect(formatDay(series[0].day)).toBe('2000-12-31');
		expect(formatDay(series.at(-1)?.day ?? 0)).toBe('2026-11-24');
		expect(series).toHaveLength(27);
	});

	it('gives each year what the year alone gives', () => {
		const { series } = balance(turning, { window: during('1999', '2010') });
		for (const on of series) {
			const alone = balance(turning, { window: { from: on.day, to: on.day + 1 } });
			expect(alone.series).toEqual([on]);
		}
	});

	it('can be cancelled', () => {
		const signal = AbortSignal.abort(new Error('No longer wanted.'));
		const request = {
			filters: NO_FILTERS,
			groups: false,
			actors: [],
			window: ALL_TIME,
			today: firstDay(TODAY)
		};
		expect(() => findBalance(buildGraph(turning), request, signal)).toThrow('No longer wanted.');
	});
});
