import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { writeBibtex } from '#lib/exchange/write-bibtex.ts';
import { NASTY, SMALL, taken } from './taken.ts';

const small = taken(SMALL);

function readBack(text: string): Map<string, Record<string, unknown>> {
	const entries = text.replace(/^%.*$/gm, '');
	return new Map(new Cite(entries).data.map((entry) => [String(entry['id']), entry]));
}

describe('BibTeX', () => {
	it('has one entry a source, under its id', () => {
		expect([...readBack(writeBibtex(small)).keys()]).toEqual(small.sources.map(({ id }) => id));
	});

	it('keeps titles, names and dates', () => {
		const entries = readBack(writeBibtex(small));
		expect(entries.get('gazette-2020-11')).toMatchObject({
			title: NASTY,
			author: [{ family: 'Née', given: 'Zoë' }]
		});
		expect(entries.get('treaty-1997')).toMatchObject({
			// One name, although it holds an “and”; the reader calls it a family name.
			author: [{ family: 'Ministries of Aaland and Borduria' }],
			issued: { 'date-parts': [[1997, 8, 29]] }
		});
	});

	it('leaves addresses as they are, but for what would end the field', () => {
		const entries = readBack(writeBibtex(small));
		expect(entries.get('gazette-2020-11')?.['URL']).toBe(
			'https://gazette.example/a_b%20c?x=1&y=%7Bz%7D#p~q'
		);
	});

	it('says above the entries where they come from', () => {
		const lines = writeBibtex(small).split('\n');
		expect(lines.slice(0, 4)).toEqual([
			'% Aaland & Borduria',
			'% on 15 October 2020',
			'% revision 000000000000',
			'% https://multipolar.example/?as=2020-10-15&show=aaland'
		]);
	});

	it('is a note alone where nothing is cited', () => {
		const nothing = taken(SMALL, { entities: [], relationships: [] });
		expect(
			writeBibtex(nothing)
				.trim()
				.split('\n')
				.every((line) => line.startsWith('%'))
		).toBe(true);
	});
});
