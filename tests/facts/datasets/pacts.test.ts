import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atop } from '#lib/facts/datasets/atop/importer.ts';
import { cowAlliances } from '#lib/facts/datasets/cow-alliances/importer.ts';
import { brief, compile, csv } from './fictional.ts';

type Duties = Readonly<Record<string, number>>;

/** Directed rows of two states for some years: what the first owes the second, and the second the first. */
function rows(
	one: number,
	other: number,
	years: readonly number[],
	owed: Duties,
	back: Duties = owed
) {
	return years.flatMap((year) => [
		{ ccode1: one, ccode2: other, year, ...owed },
		{ ccode1: other, ccode2: one, year, ...back }
	]);
}

function span(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const defence = { atop_defense: 1 };

function atopOf(...parts: ReturnType<typeof rows>[]) {
	return compile(atop, csv(atop.columns, parts.flat()));
}

function told(...parts: ReturnType<typeof rows>[]): string[] {
	return atopOf(...parts).observations.map(brief);
}

describe('pacts of ATOP and COW', () => {
	it('are one observation for consecutive years, with a year as precise as the coding', () => {
		expect(told(rows(901, 902, span(1960, 1964), defence))).toEqual([
			'alignment.defence-pact aaland = borduria 1960/1964'
		]);
	});

	it('are two where a year in between is not coded', () => {
		expect(told(rows(901, 902, [1960, 1961, 1963], defence))).toEqual([
			'alignment.defence-pact aaland = borduria 1960/1961',
			'alignment.defence-pact aaland = borduria 1963/1963'
		]);
	});

	it('coded in the last year looked at are last observed, not ended', () => {
		expect(told(rows(901, 902, span(2010, 2018), defence))).toEqual([
			'alignment.defence-pact aaland = borduria 2010/observed 2018-12-31'
		]);
		expect(
			compile(
				cowAlliances,
				csv(cowAlliances.columns, rows(901, 902, span(2010, 2012), { cow_entente: 1 }))
			).observations.map(brief)
		).toEqual(['alignment.consultation-pact aaland = borduria 2010/observed 2012-12-31']);
	});

	it('of COW and of ATOP with differing ends stay two claims', () => {
		const [cow] = compile(
			cowAlliances,
			csv(cowAlliances.columns, rows(904, 907, span(1955, 1989), { cow_defense: 1 }))
		).observations;
		const [fromAtop] = atopOf(rows(904, 907, span(1955, 1990), defence)).observations;
		expect([cow?.claim.until, fromAtop?.claim.until]).toEqual(['1989', '1990']);
	});

	it('that bind one side only are guarantees from the one who is bound', () => {
		const { observations } = atopOf(rows(902, 901, span(1951, 1955), defence, {}));
		expect(observations.map(brief)).toEqual(['alignment.guarantee borduria – aaland 1951/1955']);
		expect(observations[0]?.claim.says).toBe(
			'Borduria alone is coded as bound by treaty to defend Aaland, from 1951 to 1955.'
		);
	});

	it('are mutual only in the years in which both directions hold', () => {
		expect(
			told(rows(901, 902, [1951, 1952], defence, {}), rows(901, 902, [1953, 1954], defence))
		).toEqual([
			'alignment.defence-pact aaland = borduria 1953/1954',
			'alignment.guarantee aaland – borduria 1951/1952'
		]);
	});

	it('keep one-way duties to consult, to join an attack and to stay neutral in their own kinds', () => {
		expect(
			told(rows(902, 901, [1960], { atop_consul: 1, atop_offense: 1, atop_neutral: 1 }, {})).sort()
		).toEqual([
			'alignment.consultation-pact borduria → aaland 1960/1960',
			'alignment.neutrality-pact borduria → aaland 1960/1960',
			'alignment.offence-pact borduria → aaland 1960/1960'
		]);
	});

	it('tell a one-way promise of non-aggression as a guarantee, since that kind of pact is always mutual', () => {
		expect(told(rows(901, 902, [1993], { atop_nonagg: 1 }, {}))).toEqual([
			'alignment.guarantee aaland – borduria 1993/1993'
		]);
		expect(told(rows(901, 902, [1993], { atop_nonagg: 1 }))).toEqual([
			'alignment.non-aggression-pact aaland – borduria 1993/1993'
		]);
	});

	it('pass with their code from one state to the next, on the day', () => {
		expect(told(rows(901, 904, span(1985, 1995), defence))).toEqual([
			'alignment.defence-pact aaland = old-union 1985/1991-12-25',
			'alignment.defence-pact aaland = new-republic 1991-12-26/1995'
		]);
	});

	it('that begin in the year of the change are the later state’s, and marked', () => {
		const { observations } = atopOf(rows(901, 904, [1991, 1992], defence));
		expect(observations.map(brief)).toEqual([
			'alignment.defence-pact aaland = new-republic 1991-12-26?/1992'
		]);
		expect(observations[0]?.claim.says).toContain('the year alone does not say which is meant');
	});

	it('coded for the year of the change alone are the earlier state’s, and marked', () => {
		expect(told(rows(901, 904, [1991], defence))).toEqual([
			'alignment.defence-pact aaland = old-union 1991?/1991-12-25?'
		]);
	});

	it('that end in the year of the change are not the later state’s', () => {
		expect(told(rows(901, 904, [1990, 1991], defence))).toEqual([
			'alignment.defence-pact aaland = old-union 1990/1991-12-25'
		]);
	});

	it('of a state that ended within a year hold in that year', () => {
		expect(told(rows(901, 907, span(1988, 1990), defence))).toEqual([
			'alignment.defence-pact aaland = eastland 1988/1990'
		]);
	});

	it('of two codes of one state are one pact', () => {
		expect(
			told(rows(901, 905, span(1980, 1993), defence), rows(901, 906, span(1990, 1995), defence))
		).toEqual(['alignment.defence-pact aaland = westland 1980/1995']);
	});

	it('between two codes of one state are passed over', () => {
		const { observations, passedOver } = atopOf(rows(905, 906, [1990], defence));
		expect(observations).toEqual([]);
		expect(passedOver).toEqual(new Map([['ties two numbers of one state', 2]]));
	});

	it('coded before one of the states began are told from its first year', () => {
		const { observations, passedOver } = atopOf(rows(901, 908, span(1953, 1975), defence));
		expect(observations.map(brief)).toEqual([
			'alignment.defence-pact aaland = latecomer 1971/1975'
		]);
		expect(passedOver).toEqual(
			new Map([['lies before one of the states began or after it ended', 36]])
		);
	});

	it('that ended before 1946 are passed over; those that reach it are told whole', () => {
		const { observations, passedOver } = atopOf(
			rows(901, 902, [1940, 1945], defence),
			rows(901, 903, span(1939, 1946), defence),
			rows(902, 77, [1930], defence)
		);
		expect(observations.map(brief)).toEqual(['alignment.defence-pact aaland = syldavia 1939/1946']);
		expect([...passedOver.values()]).toEqual([6]);
	});

	it('are not made of rows that code no duty', () => {
		const { observations, passedOver } = atopOf(rows(901, 902, [1960], {}));
		expect(observations).toEqual([]);
		expect(passedOver).toEqual(new Map([['codes no duty', 2]]));
	});

	it('have keys that no later year changes', () => {
		const keys = (last: number) =>
			atopOf(
				rows(901, 902, span(1960, last), defence),
				rows(902, 903, span(1960, last), defence, {})
			).observations.map(({ key }) => key);
		expect(keys(1970)).toEqual(['901-902-defence-1960', '902-903-defence-alone-1960']);
		expect(keys(2018)).toEqual(keys(1970));
	});

	it('say in one sentence what both are bound to, and since when', () => {
		const { observations } = atopOf(
			rows(901, 902, [2017, 2018], {
				atop_defense: 1,
				atop_offense: 1,
				atop_neutral: 1,
				atop_nonagg: 1,
				atop_consul: 1
			})
		);
		expect(observations.map(({ claim }) => claim.says)).toEqual(
			[
				'consult each other in a crisis',
				'defend each other',
				'stay neutral in each other’s wars',
				'use no force against each other',
				'join in each other’s attacks'
			].map(
				(duty) =>
					`Aaland and Borduria are coded as bound by treaty to ${duty}, from 2017 to 2018, the last year looked at.`
			)
		);
		expect(observations[0]?.claim.at).toBe('rows 901–902, 2017–2018');
	});

	it('say the same of every year as the rows do', () => {
		const coded = fc.uniqueArray(
			fc.record({
				one: fc.constantFrom(901, 902, 903),
				other: fc.constantFrom(901, 902, 903),
				year: fc.integer({ min: 1950, max: 1958 })
			}),
			{ selector: ({ one, other, year }) => `${String(one)} ${String(other)} ${String(year)}` }
		);
		const names = new Map([
			[901, 'aaland'],
			[902, 'borduria'],
			[903, 'syldavia']
		]);
		fc.assert(
			fc.property(coded, (some) => {
				const owed = some.filter(({ one, other }) => one !== other);
				const held = new Set(
					owed.map(({ one, other, year }) => `${names.get(one)!} ${names.get(other)!} ${year}`)
				);
				const both = new Map(
					owed.flatMap((row) =>
						[row, { one: row.other, other: row.one, year: row.year }].map(
							({ one, other, year }): [string, Record<string, number>] => [
								`${one} ${other} ${year}`,
								{
									ccode1: one,
									ccode2: other,
									year,
									atop_defense: held.has(`${names.get(one)!} ${names.get(other)!} ${year}`) ? 1 : 0
								}
							]
						)
					)
				);
				const { observations } = compile(atop, csv(atop.columns, [...both.values()]));
				const again = observations.flatMap(({ from, to, mutual, claim }) =>
					span(Number(claim.since), Number(claim.until)).flatMap((year) =>
						mutual === true
							? [`${from} ${to} ${year}`, `${to} ${from} ${year}`]
							: [`${from} ${to} ${year}`]
					)
				);
				expect(again.sort()).toEqual([...held].sort());
			})
		);
	});
});

describe('a damaged file of pacts stops the import', () => {
	const good = csv(atop.columns, rows(901, 902, [1960], defence));

	it('with a column missing', () => {
		expect(() => compile(atop, good.replace('atop_consul', 'consul'))).toThrow(
			/atop_consul|consul/
		);
	});

	it('with a row shifted', () => {
		expect(() => compile(atop, good.replace('"901","902"', '"901"'))).toThrow('line 2');
	});

	it('with an encoding that is not UTF-8', () => {
		expect(() => compile(atop, good.replace('901', '9\uFFFD1'))).toThrow('UTF-8');
	});

	it('with a code that no state has since 1946', () => {
		const text = csv(atop.columns, rows(901, 999, [1960], defence));
		expect(() => compile(atop, text)).toThrow('line 2: No state has the code 999 in 1960');
	});

	it('with a duty that is neither 0 nor 1', () => {
		expect(() => compile(atop, good.replace('"1"', '"2"'))).toThrow('none of 0, 1');
	});

	it('with a year that a spreadsheet has made a date', () => {
		expect(() => compile(atop, good.replace('1960', '1/1/1960'))).toThrow('not a whole number');
	});

	it('with the mirror image of a row missing, which would make a pact a guarantee', () => {
		const text = csv(atop.columns, rows(901, 902, [1960], defence).slice(0, 1));
		expect(() => compile(atop, text)).toThrow('cut off');
	});

	it('with a row twice', () => {
		const twice = rows(901, 902, [1960], defence);
		expect(() => compile(atop, csv(atop.columns, [...twice, ...twice]))).toThrow('repeats line 2');
	});

	it('with a year past the last that the release looked at', () => {
		expect(() => compile(atop, csv(atop.columns, rows(901, 902, [2019], defence)))).toThrow(
			'another release'
		);
	});
});
