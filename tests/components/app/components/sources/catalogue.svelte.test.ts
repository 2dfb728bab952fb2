import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SourceCatalogue from '#lib/app/components/sources/SourceCatalogue.svelte';
import type { ListedSource, SourceList } from '#lib/app/explorer/sources/source-list.ts';
import { citeSource } from '#lib/exchange/cite-source.ts';
import { date } from '../../../../build/asking.ts';

function listed(id: string, more: Partial<ListedSource['source']> = {}): ListedSource {
	const source: ListedSource['source'] = {
		id,
		type: 'article-newspaper',
		title: `The ${id}`,
		author: [],
		publisher: 'The Press',
		accessed: date('2026-11-24'),
		read: 'opening',
		reliability: 'B',
		because: 'Made up for a test.',
		...more
	};
	return {
		source,
		resting: { claims: 1234, relationships: 1, entities: 0 },
		citation: citeSource(source)
	};
}

const LIST: SourceList = {
	wanted: { query: {}, order: 'claims', page: 2 },
	problems: [{ where: 'type', message: '“colour” is none of them.' }],
	choices: {
		publishers: [{ value: 'The Press', label: 'The Press', count: 7 }],
		types: [],
		reliabilities: [],
		read: [],
		languages: []
	},
	counts: { datasets: 1, publications: 300, claims: 1234 },
	datasets: [listed('rows', { type: 'dataset', horizon: date('2018'), licence: 'CC BY 4.0' })],
	groups: [{ heading: '20 claims and more', sources: [listed('gazette')] }],
	total: 300,
	pages: 8,
	first: 41,
	last: 80
};

describe('the catalogue of sources', () => {
	it('gives terms, horizon and citation of a dataset, and what rests on it', async () => {
		await render(SourceCatalogue, { list: LIST });
		const entry = page.getByRole('listitem').filter({ hasText: 'CC BY 4.0' });
		await expect.element(entry).toHaveTextContent('1,234 claims');
		await expect.element(entry).toHaveTextContent('on 1 relationship');
		await expect.element(entry).toHaveTextContent(/Covers up to\s*2018/);
		await expect.element(entry).toHaveTextContent('“The rows.” The Press.');
	});

	it('says what of the address could not be read', async () => {
		await render(SourceCatalogue, { list: LIST });
		await expect.element(page.getByRole('status')).toHaveTextContent('(type): “colour”');
	});

	it('leads to the first, the last and the neighbouring pages, and keeps the gap short', async () => {
		await render(SourceCatalogue, { list: LIST });
		const pages = page.getByRole('navigation', { name: 'Pages of publications' });
		const links = pages.getByRole('link').elements();
		expect(links.map((link) => link.getAttribute('aria-label') ?? link.textContent)).toEqual([
			'Previous',
			'Page 1',
			'Page 2',
			'Page 3',
			'Page 8',
			'Next'
		]);
		expect(links[3]?.getAttribute('href')).toMatch(/sources\?page=3#publications$/);
		await expect
			.element(pages.getByRole('link', { name: 'Page 2' }))
			.toHaveAttribute('aria-current', 'page');
	});

	it('copies a citation, or says that it must be selected where the browser forbids', async () => {
		await render(SourceCatalogue, { list: LIST });
		const written: string[] = [];
		const { clipboard } = navigator;
		const pretend = (writeText: (text: string) => Promise<void>) =>
			Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
		try {
			pretend((text) => Promise.resolve(void written.push(text)));
			const key = page.getByRole('button', { name: 'the citation of “The rows”' });
			await key.click();
			expect(written).toEqual([LIST.datasets[0]?.citation]);
			await expect.element(key).toHaveTextContent('Copied');
			pretend(() => Promise.reject(new Error('No.')));
			await key.click();
			await expect.element(key).toHaveTextContent('Select and copy it');
		} finally {
			Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
		}
	});

	it('keeps a citation behind one key, read without scripts', async () => {
		await render(SourceCatalogue, { list: LIST });
		const citation = page.getByText('“The gazette.” The Press.');
		await expect.element(citation).not.toBeVisible();
		await page.getByText('cite “The gazette”').click();
		await expect.element(citation).toBeVisible();
	});
});
