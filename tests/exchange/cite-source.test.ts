import { describe, expect, it } from 'vitest';
import type { Source } from '#lib/facts/model/source.ts';
import { citationsOf } from '#lib/exchange/citations-of.ts';
import { citeSource, wordAuthors } from '#lib/exchange/cite-source.ts';
import { date } from '../build/asking.ts';

const PLAIN: Source = {
	id: 'gazette-2020-11',
	type: 'article-newspaper',
	title: 'Drones over the river',
	author: [],
	publisher: 'The Gazette',
	issued: date('2020-11-03'),
	url: 'https://gazette.example/1',
	accessed: date('2026-11-24'),
	read: 'whole',
	reliability: 'B',
	because: 'Made up for a test.'
};

describe('a citation in words', () => {
	it('says who, what, where, when, the address and the day of reading', () => {
		expect(citeSource({ ...PLAIN, author: [{ family: 'Née', given: 'Zoë' }] })).toBe(
			'Née, Zoë. “Drones over the river.” The Gazette, 3 November 2020. https://gazette.example/1. Accessed 24 November 2026.'
		);
	});

	it('turns the first author only, and leaves bodies whole', () => {
		expect(
			wordAuthors([
				{ family: 'Née', given: 'Zoë' },
				{ family: 'Plato' },
				{ literal: 'Ministry of Works, Aaland' }
			])
		).toBe('Née, Zoë, Plato, and Ministry of Works, Aaland');
		expect(wordAuthors([])).toBe('');
	});

	it('keeps a question mark from growing a full stop, and quotes inside quotes single', () => {
		expect(citeSource({ ...PLAIN, title: 'Who said “drones”?' })).toContain(
			'“Who said ‘drones’?” The Gazette'
		);
	});

	it('does not quote a title that its editors wrote in brackets', () => {
		expect(citeSource({ ...PLAIN, title: '[Minister denies drones]' })).toMatch(
			/^\[Minister denies drones\]\. The Gazette/
		);
	});

	it('prefers the DOI to the address, however it was written', () => {
		for (const doi of ['10.1/x', 'https://doi.org/10.1/x'])
			expect(citeSource({ ...PLAIN, doi })).toContain('https://doi.org/10.1/x. Accessed');
	});

	it('gives the words in which a dataset asks to be cited, and its release where it asks for none', () => {
		const dataset: Source = { ...PLAIN, type: 'dataset', version: '25.1' };
		expect(citeSource({ ...dataset, citation: 'Wagg et al. 2025' })).toBe('Wagg et al. 2025.');
		expect(citeSource(dataset)).toContain('Version 25.1. The Gazette');
	});
});

/** What stands under each tag. */
function tagsOf(ris: string): Map<string, string[]> {
	const tags = new Map<string, string[]>();
	for (const line of ris.split('\r\n').filter((each) => each !== '')) {
		const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
		expect(tag, line).not.toBe('');
		tags.set(tag, [...(tags.get(tag) ?? []), value]);
	}
	return tags;
}

describe('citations for programs', () => {
	const formatted = (source: Source) =>
		new Map(citationsOf(source).map(({ id, text }) => [id, text]));

	it('come as BibTeX, RIS and CSL-JSON under the id of the source', () => {
		const texts = formatted(PLAIN);
		expect([...texts.keys()]).toEqual(['text', 'bibtex', 'ris', 'csl']);
		expect(texts.get('bibtex')).toContain('@article{gazette-2020-11,');
		expect(JSON.parse(texts.get('csl') ?? '')).toMatchObject([{ id: 'gazette-2020-11' }]);
	});

	it('begin and end an RIS record where it says, one line a tag', () => {
		const ris = formatted({
			...PLAIN,
			title: 'Two\nlines',
			author: [{ family: 'Née', given: 'Zoë' }, { literal: 'Works, Aaland' }],
			issued: date('2020-11')
		}).get('ris');
		const tags = tagsOf(ris ?? '');
		expect([...tags.keys()][0]).toBe('TY');
		expect([...tags.keys()].at(-1)).toBe('ER');
		expect(tags.get('TY')).toEqual(['NEWS']);
		expect(tags.get('TI')).toEqual(['Two lines']);
		// A comma would make a person of the ministry.
		expect(tags.get('AU')).toEqual(['Née, Zoë', 'Works Aaland']);
		expect(tags.get('DA')).toEqual(['2020/11/']);
		expect(tags.get('Y2')).toEqual(['2026/11/24']);
	});

	it('say in RIS where an article appeared, since readers ask for that and not for its publisher', () => {
		const tags = tagsOf(formatted(PLAIN).get('ris') ?? '');
		expect(tags.get('T2')).toEqual(['The Gazette']);
		expect(tags.get('PB')).toBeUndefined();
		const carried: Source = { ...PLAIN, containerTitle: 'Gazette Monthly' };
		expect(tagsOf(formatted(carried).get('ris') ?? '').get('PB')).toEqual(['The Gazette']);
		const page: Source = { ...PLAIN, type: 'webpage' };
		expect(tagsOf(formatted(page).get('ris') ?? '').get('T2')).toBeUndefined();
	});

	it.each([
		['treaty', 'GOVDOC', 'Treaty', 'misc', 'Treaty'],
		['speech', 'SLIDE', 'Speech', 'misc', 'Speech'],
		// The words would be read as a DOI, and as nothing.
		['dataset', 'DATA', undefined, 'misc', 'Dataset'],
		['legislation', 'STAT', undefined, 'misc', 'Legislation'],
		['webpage', 'ELEC', undefined, 'online', undefined]
	] as const)(
		'say in a word that a %s is one where types do not',
		(type, tag, word, entry, said) => {
			const texts = formatted({ ...PLAIN, type });
			const tags = tagsOf(texts.get('ris') ?? '');
			expect(tags.get('TY')).toEqual([tag]);
			expect(tags.get('M3')?.[0]).toBe(word);
			const bibtex = texts.get('bibtex') ?? '';
			expect(bibtex.startsWith(`@${entry}{`)).toBe(true);
			expect(/\ttype = \{(.*)\}/.exec(bibtex)?.[1]).toBe(said);
		}
	);

	it('put what holds a report where Zotero looks for it', () => {
		const report: Source = { ...PLAIN, type: 'report', containerTitle: 'Papers, No. 3' };
		const texts = formatted(report);
		const [item] = JSON.parse(texts.get('csl') ?? '') as Record<string, unknown>[];
		expect(item).toMatchObject({ 'collection-title': 'Papers, No. 3', publisher: 'The Gazette' });
		expect(item).not.toHaveProperty('container-title');
		expect(texts.get('bibtex')).toContain('\ttype = {Papers, No. 3},');
		expect(texts.get('bibtex')).not.toContain('journal =');
	});

	it('keep a treaty one in CSL, in a word too, for programs without the type', () => {
		const [item] = JSON.parse(
			formatted({ ...PLAIN, type: 'treaty' }).get('csl') ?? ''
		) as unknown[];
		expect(item).toMatchObject({ type: 'treaty', genre: 'Treaty' });
	});

	it('write an address in RIS so that no reader of HTML changes it', () => {
		const url = 'https://gazette.example/print?id=2&section=news';
		expect(tagsOf(formatted({ ...PLAIN, url }).get('ris') ?? '').get('UR')).toEqual([
			'https://gazette.example/print?id=2&%73ection=news'
		]);
	});
});
