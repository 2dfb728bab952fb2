import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graveOnes, type Judged } from '#lib/facts/datasets/cow-mid/is-grave.ts';
import { cowMid } from '#lib/facts/datasets/cow-mid/importer.ts';
import { brief, compile, csv } from './fictional.ts';

type Row = Readonly<Record<string, string | number>>;

const PLAIN = {
	dispnum: 1,
	ccode1: 901,
	ccode2: 902,
	year: 1960,
	hiact1: 16,
	hiact2: 16,
	hostlev1: 4,
	hostlev2: 4,
	orig1: 1,
	orig2: 1,
	hostlev: 4,
	mindur: 1,
	maxdur: 1,
	stmon: 8
};

/** Each row with its mirror image. */
function fileOf(...rows: readonly Row[]): string {
	return csv(
		cowMid.columns,
		rows.map((row): Row => ({ ...PLAIN, ...row })).flatMap((row) => [row, mirror(row)])
	);
}

function mirror(row: Row): Row {
	return Object.fromEntries(
		Object.entries(row).map(([column, cell]) => [
			/^(?!fatality$|hostlev$).*[12]$/.test(column)
				? column.slice(0, -1) + (column.endsWith('1') ? '2' : '1')
				: column,
			cell
		])
	);
}

function told(...rows: readonly Row[]): string[] {
	return compile(cowMid, fileOf(...rows)).observations.map(brief);
}

const KIND = 'opposition.militarised-dispute';
const nothing1 = { hiact1: 0, hostlev1: 1 };
const nothing2 = { hiact2: 0, hostlev2: 1 };

describe('militarised disputes', () => {
	it('fold a row and its mirror image', () => {
		expect(told({})).toEqual([`${KIND} aaland = borduria 1960-08/1960-08`]);
	});

	it('are directed from the side that did something, where the other did nothing', () => {
		expect(told(nothing1)).toEqual([`${KIND} borduria → aaland 1960-08/1960-08`]);
		expect(told(nothing2)).toEqual([`${KIND} aaland → borduria 1960-08/1960-08`]);
	});

	it('that were a day long and bloodless are not grave', () => {
		expect(told({ maxdur: 1, fatality1: 0, fatality2: 0 })).toEqual([
			`${KIND} aaland = borduria 1960-08/1960-08`
		]);
	});

	it('are grave with war on either side', () => {
		expect(told({ hostlev2: 5, hiact2: 20 })[0]).toMatch(/ grave$/);
	});

	it('are grave with a death on either side', () => {
		expect(told({ fatality1: 1 })[0]).toMatch(/ grave$/);
	});

	it('with unknown deaths are not grave, and say that it is not known', () => {
		const { observations } = compile(cowMid, fileOf({ fatality1: -9 }));
		expect(observations[0]).not.toHaveProperty('grave');
		expect(observations[0]?.claim.says).toBe(
			'In militarised dispute 1, Aaland used force and Borduria used force; whether lives were lost is not known.'
		);
	});

	it('are grave as the third in ten years that both began, not before and not later', () => {
		const years = [1950, 1955, 1959, 1964, 1968, 1980];
		expect(told(...years.map((year, index) => ({ year, dispnum: index + 1 })))).toEqual([
			`${KIND} aaland = borduria 1950-08/1950-08`,
			`${KIND} aaland = borduria 1955-08/1955-08`,
			`${KIND} aaland = borduria 1959-08/1959-08 grave`,
			`${KIND} aaland = borduria 1964-08/1964-08 grave`,
			`${KIND} aaland = borduria 1968-08/1968-08 grave`,
			`${KIND} aaland = borduria 1980-08/1980-08`
		]);
	});

	it('do not count towards three in ten years where a side joined later', () => {
		expect(
			told({ year: 1950 }, { year: 1951, dispnum: 2, orig1: 0 }, { year: 1952, dispnum: 3 }).filter(
				(each) => each.endsWith('grave')
			)
		).toEqual([]);
	});

	it('before 1946 count towards three in ten years and are not told', () => {
		const { observations, passedOver } = compile(
			cowMid,
			fileOf({ year: 1940 }, { year: 1942, dispnum: 2 }, { year: 1946, dispnum: 3 })
		);
		expect(observations.map(brief)).toEqual([`${KIND} aaland = borduria 1946-08/1946-08 grave`]);
		expect(passedOver).toEqual(new Map([['ended before 1946', 4]]));
	});

	it('run from the start month to the month that their length leads to, approximate where the start day decides', () => {
		expect(told({ maxdur: 20 })).toEqual([`${KIND} aaland = borduria 1960-08/1960-09~`]);
		expect(told({ maxdur: 32, stmon: 1 })).toEqual(
			[`${KIND} aaland = borduria 1960-01/1960-03~`].map((each) =>
				each.replace('1960-03~', '1960-03~')
			)
		);
		expect(
			told({ maxdur: 185, stmon: 10, year: 1960 }, { maxdur: 185, stmon: 10, year: 1961 })
		).toEqual([`${KIND} aaland = borduria 1960-10/1961-05~`]);
	});

	it('of joiners begin in the year that they are first coded, and say who joined', () => {
		const { observations } = compile(cowMid, fileOf({ orig2: 0, maxdur: 1 }));
		expect(observations.map(brief)).toEqual([`${KIND} aaland = borduria 1960/1960-08`]);
		expect(observations[0]?.claim.says).toBe(
			'In militarised dispute 1, Aaland used force and Borduria, which joined it later, used force; no life was lost.'
		);
	});

	it('of a pair that left before the dispute ended, end with its last year', () => {
		expect(
			told(
				{ maxdur: 800 },
				{ maxdur: 800, year: 1961 },
				{ maxdur: 800, ccode2: 903 },
				{ maxdur: 800, ccode2: 903, year: 1961 },
				{ maxdur: 800, ccode2: 903, year: 1962 }
			)
		).toEqual([
			`${KIND} aaland = borduria 1960-08/1961`,
			`${KIND} aaland = syldavia 1960-08/1962-11~`
		]);
	});

	it('are apart where a pair is not coded for a year, with keys of their own', () => {
		const { observations } = compile(cowMid, fileOf({ maxdur: 700 }, { maxdur: 700, year: 1962 }));
		expect(observations.map(({ key, claim }) => [key, claim.since, claim.until])).toEqual([
			['1-901-902', '1960-08', '1960'],
			['1-901-902-1962', '1962', '1962-07']
		]);
	});

	it('that went on as the dataset’s last year ended are last observed', () => {
		expect(told({ year: 2014, maxdur: 200 })).toEqual([
			`${KIND} aaland = borduria 2014-08/observed 2014-12-31`
		]);
		expect(told({ year: 2014, maxdur: 1 })).toEqual([`${KIND} aaland = borduria 2014-08/2014-08`]);
	});

	it('in the year that a code passes to another state are decided by their month', () => {
		expect(told({ ccode2: 904, year: 1991 })).toEqual([
			`${KIND} aaland = old-union 1991-08/1991-08`
		]);
		expect(
			told({ ccode2: 904, year: 1991, maxdur: 200 }, { ccode2: 904, year: 1992, maxdur: 200 })
		).toEqual([
			`${KIND} aaland = old-union 1991-08/1991-12-25`,
			`${KIND} aaland = new-republic 1991-12-26/1992-03~`
		]);
	});

	it('in the very month of the change are the later state’s, and marked', () => {
		expect(told({ ccode2: 904, year: 1991, stmon: 12 })).toEqual([
			`${KIND} aaland = new-republic 1991-12?/1991-12`
		]);
	});

	it('before a state began are passed over', () => {
		const { observations, passedOver } = compile(
			cowMid,
			fileOf({ ccode2: 908, year: 1960 }, { ccode2: 908, year: 1980, dispnum: 2 })
		);
		expect(observations.map(({ key }) => key)).toEqual(['2-901-908']);
		expect([...passedOver.values()]).toEqual([2]);
	});

	it('say the locator of their rows', () => {
		const { observations } = compile(cowMid, fileOf({ maxdur: 400 }, { maxdur: 400, year: 1961 }));
		expect(observations[0]?.claim.at).toBe('dispute 1, rows 901–902, 1960–1961');
	});
});

describe('gravity', () => {
	it('agrees with counting by hand', () => {
		const some = fc.array(
			fc.record({
				pair: fc.constantFrom('aaland borduria', 'aaland syldavia'),
				startMonth: fc.integer({ min: 0, max: 300 }),
				begunByBoth: fc.boolean()
			}),
			{ maxLength: 12 }
		);
		fc.assert(
			fc.property(some, (made) => {
				const disputes = made.map(({ pair, ...rest }, index): Judged => ({
					...rest,
					ends: pair.split(' ') as [string, string],
					dispute: String(index).padStart(2, '0'),
					hostility: [4, 4],
					fatality: [0, undefined]
				}));
				const byHand = disputes.map(
					(dispute) =>
						dispute.begunByBoth &&
						disputes.filter(
							(other) =>
								other.begunByBoth &&
								other.ends.join() === dispute.ends.join() &&
								dispute.startMonth - other.startMonth < 120 &&
								(other.startMonth < dispute.startMonth ||
									(other.startMonth === dispute.startMonth && other.dispute <= dispute.dispute))
						).length >= 3
				);
				expect(graveOnes(disputes)).toEqual(byHand);
			})
		);
	});
});

describe('a damaged file of disputes stops the import', () => {
	it.each([
		['a mirror image missing', csv(cowMid.columns, [PLAIN]), 'mirror image'],
		[
			'a mirror image that differs',
			csv(cowMid.columns, [PLAIN, { ...mirror(PLAIN), hostlev1: 3 }]),
			'mirror image'
		],
		['a row twice', csv(cowMid.columns, [PLAIN, mirror(PLAIN), PLAIN]), 'repeats'],
		['an act beside no hostility', fileOf({ hostlev1: 1 }), 'no action'],
		['an unknown level of hostility', fileOf({ hostlev1: 6 }), 'hostlev1'],
		['an unknown level of deaths', fileOf({ fatality1: 7 }), 'fatality1'],
		['a month that is none', fileOf({ stmon: 13 }), 'no month'],
		['a length that is none', fileOf({ maxdur: 0 }), 'maxdur'],
		['a code that no state has', fileOf({ ccode2: 999 }), '999'],
		['a later horizon', fileOf({ year: 2015 }), 'another release'],
		['a mangled year', fileOf({ year: '01.01.1960' }), 'not a whole number'],
		['a shifted row', fileOf({}).replace('"1","901"', '"1"'), 'shifted'],
		['a missing column', fileOf({}).replace('stmon', 'month'), 'Unknown columns: month']
	])('at %s', (_, text, message) => {
		expect(() => compile(cowMid, text)).toThrow(message);
	});
});
