import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '#lib/facts/model/claim.ts';
import { CREDIBILITIES, RELIABILITIES } from '#lib/facts/model/grade.ts';
import { dayAfter, formatDay, parsePartialDate } from '#lib/facts/model/partial-date.ts';
import { periodOf } from '#lib/facts/records/assemble/period-of.ts';
import { world, type Given } from '../../../build/world.ts';

const PACT = 'aaland —alignment.defence-pact↔ borduria';
const ARMS = 'aaland —support.arms→ borduria';

function period(...lines: [Given | string, ...string[]]) {
	return world(...lines).relationships.at(0)!.period;
}

describe('a period', () => {
	it('takes start and end from the best graded claims that give them', () => {
		expect(
			period(`${PACT} grade C3 @1996..2009`, '+ grade A2 @1997..', '+ grade B2 @1998..2010')
		).toMatchObject({ since: '1997', until: '2010', end: 'ended' });
	});

	it('takes a preferred claim before a better graded one', () => {
		expect(period(`${PACT} grade A2 @1997..`, '+ grade C3 @1999.. rank preferred')).toMatchObject({
			since: '1999'
		});
	});

	it('takes the latest last day among equals', () => {
		expect(period(`${PACT} @1997..2005`, '+ @1997..2010')).toMatchObject({ until: '2010' });
	});

	it('ends by a claim that it ended, whatever last day others give', () => {
		expect(period(`${PACT} grade A2 @1997..2010 ended 2008-05`)).toMatchObject({
			until: '2008-05',
			end: 'ended'
		});
	});

	it('ends with its treaty', () => {
		expect(period(`${PACT} signed 1997 in-force 1998 terminated 2009`)).toMatchObject({
			since: '1998',
			until: '2009',
			end: 'ended'
		});
	});

	it('is not shaped by denials, deprecated and retracted claims or qualifications', () => {
		expect(
			period(
				`${PACT} grade C3 @1997..`,
				'+ grade A2 @1990..1991 rank deprecated',
				'+ grade A2 @1980..1981 stance denies source herald',
				'+ grade A2 @1985..1986 claim taken-back',
				'+ stance retracts replies-to taken-back',
				'+ grade A2 @2000..2001 stance qualifies'
			)
		).toMatchObject({ since: '1997', end: 'open' });
	});

	it('is suspended by a qualification that says so', () => {
		const { spans } = period(
			`${PACT} @1997..`,
			'+ stance qualifies claim frozen suspended 2004..2005'
		);
		expect(spans.map(({ state }) => state)).toEqual(['holds', 'suspended', 'holds']);
	});

	it('of an act reaches the latest day it was attested', () => {
		const { horizon, end } = period(`${ARMS} @2020..`, '+ source herald @2020.. observed 2022-03');
		expect(end).toBe('observed');
		expect(formatDay(horizon! - 1)).toBe('2022-03-31');
	});

	it('of a standing tie is only observed where a best claim vouches for it no further', () => {
		expect(period(`${PACT} @1997.. observed 2018`)).toMatchObject({ end: 'observed' });
		expect(period(`${PACT} @1997.. grade A2`, '+ grade C3 @1997.. observed 2018')).toMatchObject({
			end: 'open'
		});
	});

	it('of a standing tie reaches the horizon of its datasets, where it has no other source', () => {
		const dataset: Given = { sources: { atop: { type: 'dataset', horizon: '2018-12-31' } } };
		const { horizon, end } = period(dataset, `${PACT} @1997.. source atop`);
		expect([end, formatDay(horizon! - 1)]).toEqual(['observed', '2018-12-31']);
		expect(period(dataset, `${PACT} @1997.. source atop`, '+ @1997..')).toMatchObject({
			end: 'open'
		});
	});

	it('has no start where no claim gives one', () => {
		const { since, spans } = period(PACT);
		expect(since).toBeUndefined();
		expect(spans[0].certain).toEqual({ from: -Infinity, to: Infinity });
	});

	it('names the claims that give other dates; a coarser date that contains it is no other', () => {
		expect(
			period(
				`${PACT} grade A2 @1997-08-29..`,
				'+ claim coarser @1997..',
				'+ claim other @1998..',
				'+ claim about @1998~..'
			).differing
		).toEqual(['other']);
	});

	it('of an act has claims that tell one stretch of it, and differ only where they reach beyond', () => {
		expect(
			period(
				`${ARMS} grade A2 @2011..2020`,
				'+ claim stretch @2015..2016',
				'+ claim earlier @2009..2012',
				'+ claim later @2019..2021'
			).differing
		).toEqual(['earlier', 'later']);
	});

	it('keeps dates at their own precision', () => {
		expect(period(`${PACT} @1992~..2010-05?`)).toMatchObject({ since: '1992~', until: '2010-05?' });
	});
});

describe('the spans of any period', () => {
	const date = fc
		.tuple(fc.integer({ min: 1990, max: 2020 }), fc.constantFrom('', '-05', '-05-17'))
		.chain(([year, rest]) => fc.constantFrom(`${year}${rest}`, `${year}${rest}~`))
		.map((text) => parsePartialDate(text)!);
	const maybe = (key: string) =>
		fc.option(date).map((value) => (value === null ? {} : { [key]: value }));
	const claim = fc
		.tuple(
			fc.constantFrom('holds', 'holds', 'suspended', 'ended'),
			fc.constantFrom('asserts', 'asserts', 'qualifies', 'denies'),
			fc.constantFrom('preferred', 'normal', 'normal', 'deprecated'),
			fc.constantFrom(...RELIABILITIES),
			fc.constantFrom(...CREDIBILITIES),
			maybe('since'),
			maybe('until'),
			maybe('observed'),
			fc.option(fc.tuple(maybe('signed'), maybe('inForce')))
		)
		.map(
			([status, stance, rank, reliability, credibility, since, until, observed, treaty]) =>
				({
					source: 'gazette',
					status,
					stance,
					rank,
					grade: { reliability, credibility },
					...since,
					...until,
					...observed,
					...(treaty === null ? {} : { treaty: { ...treaty[0], ...treaty[1] } })
				}) as unknown as Claim
		);
	const claims = fc
		.array(claim, { minLength: 1, maxLength: 6 })
		.map((list) => list.map((each, index) => ({ ...each, id: `c${index}` })))
		.filter((list) => list.some(({ stance }) => stance === 'asserts'));
	const sources = new Map([['gazette', { issued: parsePartialDate('2021-06-30')! }]]);

	it('stand in order, one after the other, and are certain only where possible', () => {
		fc.assert(
			fc.property(claims, fc.constantFrom('act', 'standing'), (list, duration) => {
				const { spans, end, horizon } = periodOf(list, duration, sources);
				for (const { certain, possible } of spans) {
					expect(possible.from).toBeLessThanOrEqual(certain.from);
					expect(possible.to).toBeGreaterThanOrEqual(certain.to);
				}
				for (const [index, { possible }] of spans.entries()) {
					const next = spans[index + 1];
					if (next !== undefined) expect(next.possible.from).toBeGreaterThanOrEqual(possible.from);
				}
				expect(end === 'observed').toBe(horizon !== undefined);
				if (duration === 'act') expect(end).not.toBe('open');
			})
		);
	});

	it('do not change with claims that are deprecated or deny', () => {
		fc.assert(
			fc.property(claims, fc.constantFrom('act', 'standing'), (list, duration) => {
				const shaping = list.filter(
					({ stance, rank }) => stance !== 'denies' && rank !== 'deprecated'
				);
				fc.pre(shaping.some(({ stance }) => stance === 'asserts'));
				expect(periodOf(list, duration, sources)).toEqual(periodOf(shaping, duration, sources));
			})
		);
	});

	it('end no later than the last day of any claim that stands, for acts', () => {
		fc.assert(
			fc.property(claims, (list) => {
				fc.pre(list.some(({ stance, rank }) => stance === 'asserts' && rank !== 'deprecated'));
				const { spans } = periodOf(list, 'act', sources);
				const dates = list.flatMap(({ since, until, observed, treaty }) => [
					since,
					until,
					observed,
					treaty?.signed,
					treaty?.inForce,
					sources.get('gazette')?.issued
				]);
				const latest = Math.max(
					...dates.flatMap((each) => (each === undefined ? [] : dayAfter(each)))
				);
				expect(spans.at(-1)!.certain.to).toBeLessThanOrEqual(latest);
			})
		);
	});
});
