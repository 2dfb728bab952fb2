import { describe, expect, it } from 'vitest';
import { firstDay, formatDay } from '#lib/facts/model/partial-date.ts';
import { ALL_TIME, windowOf } from '#lib/answers/graph/filters/window.ts';
import { seriesDays } from '#lib/answers/findings/balance/series-days.ts';
import { date } from '../../../build/asking.ts';

const TODAY = firstDay(date('2026-11-24'));
const EARLIEST = firstDay(date('2023-05-01'));

const on = (text: string) => windowOf({ mode: 'as-of', date: date(text) });
const during = (from: string, to: string) =>
	windowOf({ mode: 'during', from: date(from), to: date(to) });

describe('the days of a series', () => {
	it.each([
		['one day as asked', on('1985-03-02'), ['1985-03-02']],
		['a day to come as asked', on('2040-03-02'), ['2040-03-02']],
		['31 December of a year', on('1985'), ['1985-12-31']],
		['the last day of a month', on('1985-02'), ['1985-02-28']],
		[
			'31 December of each year, both ends included',
			during('1983', '1985'),
			['1983-12-31', '1984-12-31', '1985-12-31']
		],
		['no year’s end that lies outside', during('1983-06', '1984-06'), ['1983-12-31']],
		['today for the year that is not over', on('2026'), ['2026-11-24']],
		['no day after today', during('2024', '2030'), ['2024-12-31', '2025-12-31', '2026-11-24']],
		['years to come as asked', during('2030', '2031'), ['2030-12-31', '2031-12-31']],
		[
			'of all time, what is known up to today',
			ALL_TIME,
			['2023-12-31', '2024-12-31', '2025-12-31', '2026-11-24']
		]
	])('are %s', (_, window, expected) => {
		expect(seriesDays(window, TODAY, EARLIEST).map(formatDay)).toEqual(expected);
	});

	it('are today alone where nothing is dated', () => {
		expect(seriesDays(ALL_TIME, TODAY, Infinity).map(formatDay)).toEqual(['2026-11-24']);
	});
});
