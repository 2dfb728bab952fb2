import { describe, expect, it } from 'vitest';
import { parseDate, parseRange } from '#lib/app/explorer/parse-dates.ts';
import { shortTimes, wordTimes } from '#lib/app/explorer/word-times.ts';
import { date, TODAY } from '../../build/asking.ts';

describe('dates as people write them', () => {
	it.each([
		['2020-10-15', '2020-10-15'],
		['15 October 2020', '2020-10-15'],
		['3 Oct 2020', '2020-10-03'],
		['sept 2016', '2016-09'],
		['May. 1999', '1999-05'],
		['1993', '1993']
	])('%s', (written, text) => {
		expect(parseDate(written)?.text).toBe(text);
	});

	it.each(['someday', '31 February 2020', 'Octember 2020', '', '20'])('not %s', (written) => {
		expect(parseDate(written)).toBeUndefined();
	});

	it.each(['1991..2020', '1991 .. 2020', '1991 to 2020', '1991–2020', '1991 - 2020'])(
		'two: %s',
		(written) => {
			expect(parseRange(written)?.map(({ text }) => text)).toEqual(['1991', '2020']);
		}
	);

	it.each(['1991', '2020-10-15', '1991..', '1991..2000..2020', 'a to b'])(
		'not two: %s',
		(written) => {
			expect(parseRange(written)).toBeUndefined();
		}
	);
});

describe('the dates of a picture in words', () => {
	const since = (as: 'range' | 'changes') => ({ date: date('1991'), as });

	it('name a day, a range, or two days', () => {
		const asOf = date('2020-10-15');
		expect(wordTimes({ asOf }, TODAY)).toBe('on 15 October 2020');
		expect(wordTimes({ asOf, since: since('range') }, TODAY)).toBe('from 1991 to 15 October 2020');
		expect(wordTimes({ asOf, since: since('changes') }, TODAY)).toBe(
			'1991 compared with 15 October 2020'
		);
		expect(shortTimes({ asOf, since: since('changes') }, TODAY)).toBe('1991..2020-10-15');
		expect(shortTimes({}, TODAY)).toBe(TODAY.text);
	});
});
