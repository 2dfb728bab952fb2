import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimHead, TreatyDates } from '#lib/facts/model/claim.ts';
import { dayAfter, firstDay, formatDay, parsePartialDate } from '#lib/facts/model/partial-date.ts';
import { codedPeriod } from '#lib/facts/records/assemble/coded-period.ts';
import { joinedPeriod } from '#lib/facts/records/assemble/joined-period.ts';
import { periodOf } from '#lib/facts/records/assemble/period-of.ts';

const PACT = { id: 'alignment.defence-pact', duration: 'standing', layer: 'obligation' } as const;
const RIVALRY = { id: 'opposition.rivalry', duration: 'standing', layer: 'act' } as const;
const OFFICE = { id: 'role.leads', duration: 'standing', layer: 'structure' } as const;
const MEMBER = { id: 'role.member-of', duration: 'standing', layer: 'structure' } as const;
const ARMS = { id: 'support.arms', duration: 'act', layer: 'act' } as const;
const SOURCES = new Map();

/** `1992..1994`, `2010..` (to no end), `2010..!2018` (last observed in 2018). */
function claim(on: string, more: Partial<ClaimHead> = {}): ClaimHead {
	const [since = '', last = ''] = on.split('..');
	const at = (key: string, text: string) => (text === '' ? {} : { [key]: parsePartialDate(text) });
	return {
		id: on,
		source: 'gazette',
		stance: 'asserts',
		modality: 'fact',
		status: 'holds',
		rank: 'normal',
		grade: { reliability: 'B', credibility: 2 },
		origin: 'gazette',
		...at('since', since),
		...(last.startsWith('!') ? at('observed', last.slice(1)) : at('until', last)),
		checked: parsePartialDate('2026-11-24')!,
		...more
	};
}

/** `since..until`, with the day of the last look in brackets. */
function told({ since = '', until = '', horizon }: ReturnType<typeof periodOf>): string {
	return `${since}..${until}${horizon === undefined ? '' : `(${formatDay(horizon - 1)})`}`;
}

function coded(...on: string[]): string {
	return told(
		joinedPeriod(
			[],
			on.map((each) => claim(each)),
			PACT,
			SOURCES
		)
	);
}

function joined(
	kind: Parameters<typeof joinedPeriod>[2],
	said: string,
	coding: string,
	treaty?: Readonly<Record<string, string>>
): string {
	const dates = Object.fromEntries(
		Object.entries(treaty ?? {}).map(([key, text]) => [key, parsePartialDate(text)])
	) as TreatyDates;
	const more = treaty === undefined ? {} : { treaty: dates };
	return told(joinedPeriod([claim(said, more)], [claim(coding)], kind, SOURCES));
}

describe('a coded period', () => {
	it('reaches from the earliest to the latest', () => {
		expect(coded('1992..1996', '1990..1994')).toBe('1990..1996');
	});

	it('takes the finer date inside the unit of a coarser one', () => {
		expect(coded('2000..2012', '2000-05-07..2012-05-07')).toBe('2000-05-07..2012-05-07');
	});

	it('is last observed where the latest is a last look', () => {
		expect(coded('1992..2003', '1994..!2018')).toBe('1992..(2018-12-31)');
	});

	it('has ended where an end lies in the year of the last look', () => {
		expect(coded('1992..2012-05-07', '1992..!2012')).toBe('1992..2012-05-07');
	});

	it('goes on where one claim says no end', () => {
		expect(coded('1992..1994', '1993..')).toBe('1992..');
	});

	it('is certain and possible as its dates are', () => {
		const { shape } = codedPeriod([claim('1992~..1994~')]);
		const [{ certain, possible }] = shape.spans;
		expect([certain.from, certain.to, possible.from, possible.to].map(formatDay)).toEqual([
			'1993-01-01',
			'1994-01-01',
			'1991-01-01',
			'1996-01-01'
		]);
	});
});

describe('a period of editors and codings', () => {
	it('begins with the editor’s day inside the year of a coding', () => {
		expect(joined(PACT, '1992-05-15..', '1992..!2018')).toBe('1992-05-15..');
	});

	it('begins with the editor’s date of force where the coding has the year of signature', () => {
		const treaty = { signed: '1997-08-29', inForce: '1998-03-05' };
		expect(joined(PACT, '..', '1997..!2018', treaty)).toBe('1998-03-05..');
	});

	it('begins with a coding that is earlier: another treaty went before', () => {
		expect(joined(PACT, '2010-08-16..', '1994..!2018')).toBe('1994..');
	});

	it('begins with the editor where the coding is later', () => {
		expect(joined(RIVALRY, '1947..', '1950..!2020')).toBe('1947..');
	});

	it('of what stands ends as the editor says, whatever the coding looked at last', () => {
		expect(joined(PACT, '1992..', '1992..!2018')).toBe('1992..');
		expect(joined(PACT, '1992..2003', '1992..!2018')).toBe('1992..2003');
	});

	it('of what stands has the later of two last looks', () => {
		expect(joined(RIVALRY, '1992..!2016', '1992..!2020')).toBe('1992..(2020-12-31)');
		expect(joined(RIVALRY, '1992..!2022', '1992..!2020')).toBe('1992..(2022-12-31)');
	});

	it('of an office begins as the editor says: datasets name it for whoever held power before', () => {
		expect(joined(OFFICE, '2000-04-22..', '1994..!2020')).toBe('2000-04-22..');
	});

	it('of a membership does not begin with its first sighting', () => {
		expect(joined(MEMBER, '..', '2015-10-26..!2026')).toBe('..');
	});

	it('of an act is all that both tell', () => {
		expect(joined(ARMS, '1994-03..1995-06', '1990..1994')).toBe('1990..1995-06');
		expect(joined(ARMS, '1994-03..1995-06', '1995..!2017')).toBe('1994-03..(2017-12-31)');
	});

	it('of an act ends with the editor’s day inside the last year of a coding', () => {
		expect(joined(ARMS, '1950-06-25..1953-07-27', '1950..1953')).toBe('1950-06-25..1953-07-27');
		expect(joined(ARMS, '2023-10-08..2024-11-27', '2023..!2024')).toBe('2023-10-08..2024-11-27');
	});

	it('is the coding’s where no editor asserts the tie', () => {
		const denial = claim('1980..1981', { stance: 'denies' });
		expect(told(joinedPeriod([denial], [claim('1992..1994')], ARMS, SOURCES))).toBe('1992..1994');
	});

	it('names codings of a treaty that give other dates, and of an act only those outside', () => {
		const codings = [claim('1994..!2018'), claim('1999..!2012')];
		expect(joinedPeriod([], codings, PACT, SOURCES).differing).toEqual(['1999..!2012']);
		expect(joinedPeriod([], codings, ARMS, SOURCES).differing).toEqual([]);
	});

	it('is the editors’ alone without a coding', () => {
		const claims = [claim('1992..1994'), claim('1993..!1999')];
		expect(joinedPeriod(claims, [], ARMS, SOURCES)).toEqual(periodOf(claims, 'act', SOURCES));
	});
});

describe('the spans of any joined period', () => {
	const year = fc.integer({ min: 1950, max: 2020 });
	const date = fc
		.tuple(year, fc.constantFrom('', '-05', '-05-17', '~', '-11~'))
		.map(([first, rest]) => `${String(first)}${rest}`);
	const stretch = fc
		.tuple(date, date, fc.constantFrom('', '!'))
		.filter(([a, b]) => parsePartialDate(a)!.year < parsePartialDate(b)!.year)
		.map(([a, b, look]) => `${a}..${look}${b}`);
	const kind = fc.constantFrom(PACT, RIVALRY, OFFICE, MEMBER, ARMS);

	it('are certain only where possible, and in order', () => {
		fc.assert(
			fc.property(
				fc.array(stretch, { maxLength: 3 }),
				fc.array(stretch, { minLength: 1, maxLength: 4 }),
				kind,
				(said, codings, of) => {
					const { spans, end, horizon } = joinedPeriod(
						said.map((on) => claim(on)),
						codings.map((on) => claim(on)),
						of,
						SOURCES
					);
					for (const { certain, possible } of spans) {
						expect(possible.from).toBeLessThanOrEqual(certain.from);
						expect(possible.to).toBeGreaterThanOrEqual(certain.to);
					}
					expect(end === 'observed').toBe(horizon !== undefined);
				}
			)
		);
	});

	it('of codings alone hold every day that any of them tells, and no day outside all', () => {
		fc.assert(
			fc.property(fc.array(stretch, { minLength: 1, maxLength: 4 }), (codings) => {
				const claims = codings.map((on) => claim(on));
				const [{ possible }] = codedPeriod(claims).shape.spans;
				const first = Math.min(...claims.map(({ since }) => firstDay(since!)));
				const last = Math.max(
					...claims.map(({ until, observed }) => dayAfter((until ?? observed)!))
				);
				// A finer date inside a coarser one moves an end by less than two years, `~` one more.
				expect(Math.abs(possible.from - first)).toBeLessThanOrEqual(3 * 366);
				expect(Math.abs(possible.to - last)).toBeLessThanOrEqual(3 * 366);
			})
		);
	});
});
