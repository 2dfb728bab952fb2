import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '#lib/exchange/format.ts';
import { nameFile } from '#lib/exchange/name-file.ts';
import { NotAnExtractError, writeExtract } from '#lib/exchange/write-extract.ts';
import { SMALL, taken } from './taken.ts';

/** Any code units; fast-check's own table of all letters takes seconds to build. */
const anyText = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
	.map((units) => String.fromCharCode(...units));

describe('names of files', () => {
	it('say view, date and revision', () => {
		expect(
			nameFile('Türkiye -> Azerbaijan vs Russia -> Armenia', '2020-10-15', '1a2b3c', 'svg')
		).toBe('turkiye-azerbaijan-vs-russia-armenia_2020-10-15_r1a2b3c.svg');
	});

	it('fold letters of other alphabets and fall back where none are left', () => {
		expect(nameFile('Łódź, Straße, Æsir, İzmir, Iğdır', '', 'f', 'json')).toBe(
			'lodz-strasse-aesir-izmir-igdir_rf.json'
		);
		expect(nameFile('中国 → 🕊️', '1995..2021', 'f', 'bib')).toBe('multipolar_1995--2021_rf.bib');
	});

	it('are plain ASCII that every file system takes, whatever the title', () => {
		fc.assert(
			fc.property(anyText, fc.string(), (title, date) => {
				const name = nameFile(title, date, '1a2b3c', 'zip');
				expect(name).toMatch(/^[a-z0-9][a-z0-9._-]*_r1a2b3c\.zip$/);
				expect(name.split('_')[0]?.length).toBeLessThanOrEqual(120);
			}),
			{ numRuns: 50 }
		);
	});
});

describe('formats', () => {
	it('made from an extract are written, those of the picture or the view are refused', () => {
		const small = taken(SMALL);
		for (const { id, from } of EXPORT_FORMATS)
			if (from === 'extract') expect(writeExtract(id, small).length).toBeGreaterThan(100);
			else expect(() => writeExtract(id, small)).toThrow(NotAnExtractError);
	});
});
