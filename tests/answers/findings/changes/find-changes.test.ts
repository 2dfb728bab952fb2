import { describe, expect, it } from 'vitest';
import { firstDay } from '#lib/facts/model/partial-date.ts';
import { MOST_EXPANSIONS } from '#lib/answers/findings/changes/bounds.ts';
import { findChanges } from '#lib/answers/findings/changes/find-changes.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { comparedDays } from '#lib/answers/questions/compared-days.ts';
import { readWhen } from '#lib/answers/questions/read-when.ts';
import { date, TODAY } from '../../../build/asking.ts';
import { world } from '../../../build/world.ts';
import { changesIn, tiesInShort, turnsInShort } from './changes-in.ts';

const find = (when: string, ...lines: [string, ...string[]]) =>
	tiesInShort(changesIn(world(...lines), when));

describe('the two days compared', () => {
	const days = (when: string) => {
		const { from, to } = comparedDays(readWhen(when) ?? { mode: 'all-time' }, TODAY);
		return [from, to];
	};
	const day = (text: string) => firstDay(date(text));

	it('are nothing and today for all time', () => {
		expect(days('all')).toEqual([-Infinity, day('2026-11-24')]);
	});

	it('are a day and today, the earlier first', () => {
		expect(days('2020-10-15')).toEqual([day('2020-10-15'), day('2026-11-24')]);
		expect(days('2030-01-01')).toEqual([day('2026-11-24'), day('2030-01-01')]);
	});

	it('are the first and the last day of a period', () => {
		expect(days('2020-10-15..2021-03-01')).toEqual([day('2020-10-15'), day('2021-03-01')]);
	});

	it('are the day before a year or month, and its last: what changes during it lies between them', () => {
		expect(days('2020')).toEqual([day('2019-12-31'), day('2020-12-31')]);
		expect(days('2020-02')).toEqual([day('2020-01-31'), day('2020-02-29')]);
		expect(days('1995..2021')).toEqual([day('1994-12-31'), day('2021-12-31')]);
		expect(days('1995..2021-06-01')).toEqual([day('1994-12-31'), day('2021-06-01')]);
	});

	it('lie no later than today where a unit is not over, unless all of it is to come', () => {
		expect(days('2020..2026')).toEqual([day('2019-12-31'), day('2026-11-24')]);
		expect(days('2030')).toEqual([day('2029-12-31'), day('2030-12-31')]);
	});
});

describe('what becomes of a tie', () => {
	const when = '2010-01-01..2020-01-01';

	it('appears where it holds and had not begun', () => {
		expect(find(when, 'aaland —alignment.defence-pact↔ borduria @2015-03..')).toEqual([
			'appeared aaland-defence-pact-borduria 2015-03-01'
		]);
	});

	it('ends where it held and a claim closed it', () => {
		expect(find(when, 'aaland —alignment.defence-pact↔ borduria @2000.. ended 2015-03')).toEqual([
			'ended aaland-defence-pact-borduria 2015-04-01'
		]);
	});

	it('lapses where its sources do not follow it: neither ended nor current', () => {
		expect(find(when, 'aaland —support.arms→ borduria @2009.. observed 2015')).toEqual([
			'lapsed aaland-arms-borduria 2016-01-01'
		]);
	});

	it('lapses where it began in between and was last observed before the second day', () => {
		const { ties } = changesIn(world('aaland —support.arms→ borduria @2012.. observed 2015'), when);
		expect(ties).toEqual([
			{
				kind: 'lapsed',
				relationship: 'aaland-arms-borduria',
				before: 'not-yet',
				after: 'last-observed',
				on: firstDay(date('2016'))
			}
		]);
	});

	it('is suspended where it passed into suspension, whether it held before or began since', () => {
		expect(
			find(
				when,
				'aaland —alignment.defence-pact↔ borduria @2000.. suspended 2015..',
				'aaland —alignment.defence-pact↔ ogygia @2012.. suspended 2014..'
			)
		).toEqual([
			'suspended aaland-defence-pact-ogygia 2014-01-01',
			'suspended aaland-defence-pact-borduria 2015-01-01'
		]);
	});

	it('resumes where a suspension was lifted', () => {
		expect(
			find(when, 'aaland —alignment.defence-pact↔ borduria @2000.. suspended 2005..2014')
		).toEqual(['resumed aaland-defence-pact-borduria 2015-01-01']);
	});

	it('ends out of a suspension, too', () => {
		const line = 'aaland —alignment.defence-pact↔ borduria @2000.. suspended 2005.. ended 2015';
		expect(changesIn(world(line), when).ties).toMatchObject([
			{ kind: 'ended', before: 'suspended', after: 'ended' }
		]);
	});

	it('passes where it began and ended in between', () => {
		expect(find(when, 'aaland —support.arms→ borduria @2012..2014')).toEqual([
			'passed aaland-arms-borduria 2012-01-01'
		]);
	});

	it('appears where a treaty that was signed came into force', () => {
		const treaty = 'aaland —alignment.defence-pact↔ borduria signed 2008 in-force 2012';
		expect(changesIn(world(treaty), when).ties).toMatchObject([
			{ kind: 'appeared', before: 'not-yet', on: firstDay(date('2012')) }
		]);
		const signed = 'aaland —alignment.defence-pact↔ borduria signed 2015 in-force 2024';
		expect(find(when, signed)).toEqual(['appeared aaland-defence-pact-borduria 2015-01-01']);
	});

	it('does not change where it stands alike on both days', () => {
		expect(
			find(
				when,
				'aaland —alignment.partnership↔ borduria @2000..',
				'aaland —support.arms→ borduria @2000..2005',
				'aaland —support.arms→ ogygia @2024',
				'aaland —support.training→ borduria @2000.. observed 2005',
				'aaland —alignment.defence-pact↔ borduria @2000.. suspended 2012..2014'
			)
		).toEqual([]);
	});

	it('is looked at as each day closes: what ends with a day is over by then', () => {
		const pact = 'aaland —alignment.partnership↔ borduria @2000..2020-11-10';
		expect(find('2020-10-15..2020-11-09', pact)).toEqual([]);
		expect(find('2020-10-15..2020-11-10', pact)).toEqual([
			'ended aaland-partnership-borduria 2020-11-11'
		]);
		expect(find('2020-11-10', pact)).toEqual([]);
	});

	it('belongs to the year with which it begins or ends', () => {
		const lines = [
			'aaland —alignment.partnership↔ borduria @2020..',
			'aaland —alignment.partnership↔ ogygia @2000..2020'
		] as const;
		expect(find('2020', ...lines)).toEqual([
			'appeared aaland-partnership-borduria 2020-01-01',
			'ended aaland-partnership-ogygia 2021-01-01'
		]);
		expect(find('2019', ...lines)).toEqual([]);
		expect(find('2021', ...lines)).toEqual([]);
	});

	it('gives the first day on which it may have changed where dates are approximate', () => {
		expect(
			find(
				when,
				'aaland —alignment.partnership↔ borduria @2015~..',
				'aaland —alignment.partnership↔ ogygia @2000..2015~'
			)
		).toEqual([
			'appeared aaland-partnership-borduria 2014-01-01',
			'ended aaland-partnership-ogygia 2015-01-01'
		]);
	});

	it('began at an unknown time before nothing: all that ever was appears or is over', () => {
		expect(
			find(
				'all',
				'aaland —alignment.partnership↔ borduria',
				'aaland —support.arms→ borduria @2010',
				'aaland —support.training→ borduria @2012.. observed 2014'
			)
		).toEqual([
			'appeared aaland-partnership-borduria ?',
			'lapsed aaland-training-borduria 2015-01-01',
			'passed aaland-arms-borduria 2010-01-01'
		]);
	});
});

describe('the list of changes', () => {
	const lines = [
		'aaland —alignment.partnership↔ borduria @2015..',
		'borduria —support.arms→ syldavia @2000..2016',
		'ogygia —alignment.partnership↔ syldavia @2012..',
		'ogygia —support.funding→ syldavia @2014 opinion'
	] as const;

	it('goes by kind, then by day, then by id', () => {
		expect(find('2010..2020', ...lines)).toEqual([
			'appeared ogygia-partnership-syldavia 2012-01-01',
			'appeared aaland-partnership-borduria 2015-01-01',
			'ended borduria-arms-syldavia 2017-01-01'
		]);
	});

	it('holds ties of any of the actors asked about', () => {
		const of = (...actors: string[]) =>
			tiesInShort(changesIn(world(...lines), '2010..2020', { actors }));
		expect(of('aaland')).toEqual(['appeared aaland-partnership-borduria 2015-01-01']);
		expect(of('borduria', 'ogygia')).toHaveLength(3);
		expect(of('constructor')).toEqual([]);
	});

	it('holds what passes the filters', () => {
		const snapshot = world(...lines);
		const with_ = (filters: object) => tiesInShort(changesIn(snapshot, '2010..2020', { filters }));
		expect(with_({ families: ['support'] })).toEqual(['ended borduria-arms-syldavia 2017-01-01']);
		expect(with_({ opinions: true })).toContain('passed ogygia-funding-syldavia 2014-01-01');
		expect(with_({ sources: ['herald'] })).toEqual([]);
	});

	it('leaves out what was last observed where only what is in force is asked about', () => {
		const snapshot = world('aaland —support.arms→ borduria @2009.. observed 2015');
		const filters = { standing: 'in-force' } as const;
		expect(changesIn(snapshot, '2010..2020', { filters }).ties).toEqual([]);
	});

	it('leaves denied ties out', () => {
		const denied = 'aaland —support.arms→ borduria @2012 denied-by aaland rank deprecated';
		expect(find('2010..2020', denied)).toEqual([]);
	});
});

describe('turns', () => {
	const turns = (when: string, ...lines: [string | object, ...string[]]) =>
		turnsInShort(changesIn(world(...(lines as [string, ...string[]])), when));
	const partners = 'aaland —alignment.partnership↔ borduria @2000..';
	const sanctions = 'aaland —opposition.sanction→ borduria @2015..';

	it('are pairs whose sign is another on the second day', () => {
		const { turns: found } = changesIn(world(partners, sanctions), '2010-01-01..2020-01-01');
		expect(found).toEqual([
			{
				between: ['aaland', 'borduria'],
				before: '+',
				after: '-',
				relationships: ['aaland-partnership-borduria', 'aaland-sanction-borduria'],
				lapsed: []
			}
		]);
	});

	it('say which of what decided before was only last observed since', () => {
		const threat = 'aaland —opposition.threat→ borduria @2005.. observed 2012';
		const { turns: found } = changesIn(world(partners, threat), '2010-01-01..2020-01-01');
		expect(found).toMatchObject([{ before: '-', after: '+', lapsed: ['aaland-threat-borduria'] }]);
	});

	it('go either way, and to and from both signs', () => {
		const arms = 'aaland —support.arms→ borduria @2015..2022';
		const rivalry = 'aaland —opposition.rivalry↔ borduria @2000..2017';
		expect(turns('2010-01-01..2020-01-01', rivalry, arms)).toEqual(['aaland~borduria - to +']);
		expect(turns('2010-01-01..2016-01-01', rivalry, arms)).toEqual(['aaland~borduria - to mixed']);
		expect(turns('2016-01-01..2020-01-01', rivalry, arms)).toEqual(['aaland~borduria mixed to +']);
	});

	it('are not made by what joins nobody before, or after, or carries no sign', () => {
		expect(turns('2010-01-01..2020-01-01', sanctions)).toEqual([]);
		const ended = 'aaland —alignment.partnership↔ borduria @2000..2012';
		expect(turns('2010-01-01..2020-01-01', ended)).toEqual([]);
		const truce = 'aaland —alignment.peace-agreement↔ borduria @2015..';
		expect(turns('2010-01-01..2020-01-01', ended, truce)).toEqual([]);
	});

	it('are not made by a promise beside deeds', () => {
		const pact = 'aaland —alignment.defence-pact↔ borduria @2012..';
		const standing = 'aaland —opposition.sanction→ borduria @2005..';
		expect(turns('2010-01-01..2020-01-01', standing, pact)).toEqual([]);
	});

	it('may be made by parts taken in one conflict', () => {
		expect(
			turns(
				'2010-01-01..2020-01-01',
				partners,
				'aaland —role.party-to→ river-war as river/one/primary @2000..2025',
				'borduria —role.party-to→ river-war as river/two/primary @2015..2025'
			)
		).toEqual(['aaland~borduria + to -']);
	});

	it('may be made by common membership', () => {
		const league = {
			entities: {
				league: {
					kind: 'organisation',
					obligation: { duty: 'defence', source: 'gazette', dormant: false }
				}
			}
		};
		expect(
			turns(
				'2010-01-01..2020-01-01',
				league,
				'aaland —role.member-of→ league @2000..',
				'borduria —role.member-of→ league @2015..',
				'aaland —opposition.sanction→ borduria @2000..2012'
			)
		).toEqual(['aaland~borduria - to +']);
	});

	it('are those of the actors asked about', () => {
		const snapshot = world(partners, sanctions);
		const of = (actor: string) =>
			changesIn(snapshot, '2010-01-01..2020-01-01', { actors: [actor] }).turns.length;
		expect([of('aaland'), of('borduria'), of('ogygia')]).toEqual([1, 1, 0]);
	});

	it('are none where there is no first day', () => {
		expect(changesIn(world(partners, sanctions), 'all').turns).toEqual([]);
	});
});

describe('the work of a search for changes', () => {
	const graph = buildGraph(
		world(
			'aaland —alignment.partnership↔ borduria @2000..',
			'aaland —opposition.sanction→ borduria @2015..'
		)
	);
	const request = {
		filters: {},
		actors: [],
		...comparedDays({ mode: 'as-of', date: date('2010-01-01') }, TODAY)
	};

	it('is counted: ties looked at and pairs read', () => {
		const { complete, searched } = findChanges(graph, request);
		expect([complete, searched]).toEqual([true, 2 + 2 * 16]);
		expect(searched).toBeLessThan(MOST_EXPANSIONS);
	});

	it('stops at its bound and says so, the same each time', () => {
		const league = {
			entities: {
				league: {
					kind: 'organisation',
					obligation: { duty: 'defence', source: 'gazette', dormant: false }
				}
			}
		} as const;
		const members = Array.from(
			{ length: 170 },
			(_, at) => `member-${String(at)} —role.member-of→ league @2015..`
		);
		const crowd = buildGraph(world(league, ...members));
		const first = findChanges(crowd, request);
		expect([first.complete, first.searched]).toEqual([false, MOST_EXPANSIONS]);
		expect(first.ties).toHaveLength(170);
		expect(findChanges(crowd, request)).toEqual(first);
	});

	it('can be called off', () => {
		const called = AbortSignal.abort(new Error('Called off.'));
		expect(() => findChanges(graph, request, called)).toThrow('Called off.');
	});
});
