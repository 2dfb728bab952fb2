import { readFile } from 'node:fs/promises';
import { expect, test } from './journey.ts';

const NAME = /^turkiye-azerbaijan-vs-russia-armenia_2020-10-15_r[0-9a-f]{12}\./;

async function take(
	page: import('@playwright/test').Page,
	format: RegExp
): Promise<{ name: string; bytes: Buffer }> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('menuitem', { name: format }).click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('the figure is taken away with its finding, sources, revision and link', async ({
	explorer,
	page
}) => {
	await explorer.open();
	const { name, bytes } = await take(page, /^SVG/);
	expect(name).toMatch(NAME);
	const svg = bytes.toString('utf8');
	expect(svg).toContain('<svg');
	for (const words of ['Opposed patrons', '15 October 2020', 'revision', 'Sources'])
		expect(svg).toContain(words);
});

test('the figure is taken away as pixels', async ({ explorer, page }) => {
	await explorer.open();
	const { name, bytes } = await take(page, /^PNG/);
	expect(name).toMatch(NAME);
	expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
	expect(bytes.length).toBeGreaterThan(20_000);
});

test('the data is taken away with every claim and source', async ({ explorer, page }) => {
	await explorer.open();
	const { name, bytes } = await take(page, /^JSON/);
	expect(name).toMatch(NAME);
	const text = bytes.toString('utf8');
	expect(() => void JSON.parse(text)).not.toThrow();
	expect(text).toContain('turkiye-arms-azerbaijan-2020');
	const bibtex = await take(page, /^BibTeX/);
	expect(bibtex.bytes.toString('utf8')).toMatch(/@\w+\{/);
});
