import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './journey.ts';
import { SEED_QUESTION } from './pages/explorer-page.ts';
import { take } from './pages/take-file.ts';

// A browser, or a policy of whoever runs it, that gives pages no workers.
test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
});

test('without workers a question is answered and its files are written by the page', async ({
	explorer,
	page
}) => {
	await explorer.open();
	expect(await page.evaluate(() => 'Worker' in globalThis)).toBe(false);
	// The first answer comes with the page, the next does not.
	await explorer.ask(SEED_QUESTION.replace('@2020-10-15', '@2016-04-05'));
	await expect(explorer.dossier.getByRole('article')).toHaveAttribute('aria-busy', 'false');
	await expect(explorer.dossier).toContainText('5 April 2016');
	await explorer.ask(SEED_QUESTION);
	await expect(explorer.answer('Opposed patrons')).toBeVisible();

	const { text: svg } = await take(page, 'SVG');
	for (const words of ['Opposed patrons', '15 October 2020', 'Sources', 'Azerbaijan'])
		expect(svg).toContain(words);
	expect(svg).toMatch(/<\/svg>\s*$/);

	const { text: json } = await take(page, 'JSON');
	const extract = JSON.parse(json) as {
		schema: string;
		relationships: { id: string; claims: { says: string }[] }[];
	};
	expect(extract.schema).toBe('multipolar-extract/1');
	const arms = extract.relationships.find(({ id }) => id === 'turkiye-arms-azerbaijan-2020');
	expect(arms?.claims[0]?.says).toBeTruthy();

	const { bytes } = await take(page, 'CSV');
	const tables = unzipSync(new Uint8Array(bytes));
	const rows = strFromU8(tables['relationships.csv'] ?? new Uint8Array()).split('\r\n');
	expect(rows.filter((row) => row !== '')).toHaveLength(extract.relationships.length + 1);
});

test('without workers a file of one’s own is refused, saying why, and everything stays', async ({
	explorer,
	page
}) => {
	await explorer.open();
	const before = page.url();
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const table = 'from,to,kind,since\nTürkiye,Example League,alignment.partnership,2019\n';
	await page.getByLabel('File of your own data').setInputFiles({
		name: 'ties.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(table)
	});
	const sheet = page.getByRole('dialog', { name: 'Nothing was opened' });
	await expect(sheet).toContainText('open it in another browser');
	await sheet.getByRole('button', { name: 'Close' }).click();
	expect(page.url()).toBe(before);
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
});
