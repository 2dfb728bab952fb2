import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, firstDay, parsePartialDate } from '#lib/facts/model/partial-date.ts';
import { dateCode, EARLIEST, LATEST, NO_DATE } from '#lib/facts/snapshot/codes.ts';
import { beginOf, endOf } from '#lib/facts/snapshot/guesses.ts';

const dates = fc
	.record({
		year: fc.integer({ min: 1000, max: 2400 }),
		month: fc.integer({ min: 1, max: 12 }),
		day: fc.integer({ min: 1, max: 31 }),
		unit: fc.constantFrom('year', 'month', 'day')
	})
	.map(({ year, month, day, unit }) => {
		const two = (number: number) => String(number).padStart(2, '0');
		if (unit === 'year') return String(year);
		return unit === 'month'
			? `${String(year)}-${two(month)}`
			: `${String(year)}-${two(month)}-${two(day)}`;
	})
	.map((text) => parsePartialDate(text))
	.filter((date) => date !== undefined);

describe('where a span is guessed to begin and end', () => {
	it('is where the date of its relationship does, to the day', () => {
		fc.assert(
			fc.property(dates, (date) => {
				const code = [dateCode(date)];
				const from = { since: code, until: code, horizon: [LATEST] };
				expect(beginOf(from, 0)).toBe(firstDay(date));
				expect(endOf(from, 0)).toBe(dayAfter(date));
			}),
			{ numRuns: 500 }
		);
	});

	it('is the beginning of time, and where its sources end, without a date', () => {
		const from = { since: [NO_DATE], until: [NO_DATE], horizon: [18_000] };
		expect(beginOf(from, 0)).toBe(EARLIEST);
		expect(endOf(from, 0)).toBe(18_000);
	});
});
