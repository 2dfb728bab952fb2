import { describe, expect, it } from 'vitest';
import { wordRows } from '#lib/answers/text/word-rows.ts';

describe('rows in words', () => {
	it('are one where a seat has years in a row, whatever order they are cited in', () => {
		expect(wordRows(['705-1994', '365-1992', '705-1992', '705-1993', '705-1992'])).toEqual([
			'rows 705-1992 to 705-1994',
			'row 365-1992'
		]);
	});

	it('break where a year is missing', () => {
		expect(wordRows(['2-1961', '2-1970', '2-1971'])).toEqual([
			'row 2-1961',
			'rows 2-1970 to 2-1971'
		]);
		expect(wordRows([])).toEqual([]);
	});
});
