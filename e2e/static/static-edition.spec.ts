import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../journey.ts';
import { SEED_QUESTION } from '../pages/explorer-page.ts';

// Files under a path, and a web server that only hands them out: addresses are relative to that path.
const ASKED = `?q=${encodeURIComponent(SEED_QUESTION)}`;

/** By far most claims are made of it, so that it is among the few pages of the edition that tests are made with. */
const MOST_CLAIMS = 'g7-sanction-russia-2022';

async function take(page: Page, format: string): Promise<Buffer> {
	const sheet = page.getByRole('dialog', { name: 'Export' });
	if (!(await sheet.isVisible()))
		await page.getByRole('button', { name: 'Export', exact: true }).click();
	const download = page.waitForEvent('download');
	await sheet.getByRole('button', { name: format, exact: true }).click();
	return readFile(await (await download).path());
}

test('a question is asked, answered in the browser, taken away, and found again by its link', async ({
	explorer,
	page
}) => {
	await explorer.open('./');
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	await explorer.ask(SEED_QUESTION.replace('@2020-10-15', '@2016-04-05'));
	await expect(explorer.asOf).toHaveValue('5 April 2016');
	await expect(explorer.dossier.getByRole('article')).toHaveAttribute('aria-busy', 'false');
	await expect(explorer.dossier).toContainText('5 April 2016');
	await explorer.ask(SEED_QUESTION);
	await expect(explorer.answer('Opposed patrons')).toBeVisible();

	const svg = (await take(page, 'SVG')).toString('utf8');
	for (const words of ['Opposed patrons', '15 October 2020', 'Sources'])
		expect(svg).toContain(words);
	const csv = unzipSync(await take(page, 'CSV'));
	expect(strFromU8(csv['relationships.csv'] ?? new Uint8Array())).toContain(
		'turkiye-arms-azerbaijan-2020'
	);
	await page.keyboard.press('Escape');

	await page.reload();
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
});

test('a note is followed and left again, and the explorer stays where it was', async ({
	explorer,
	page
}) => {
	await explorer.open(`./${ASKED}`);
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	await explorer.dossier.getByRole('link', { name: 'Source 1', exact: true }).first().click();
	await expect(page).toHaveURL(/#note-1$/);
	await page.goBack();
	await expect(page).not.toHaveURL(/#note-1$/);
	await explorer.ask(SEED_QUESTION.replace('@2020-10-15', '@2016-04-05'));
	await expect(explorer.asOf).toHaveValue('5 April 2016');
	await page.goBack();
	await expect(explorer.asOf).toHaveValue('15 October 2020');
});

test('a snapshot is saved, and opened on the page that is for it', async ({ explorer, page }) => {
	await explorer.open(`./${ASKED}`);
	const buffer = await take(page, 'Save snapshot');
	await page.goto('open');
	const file = { name: 'view.multipolar.json', mimeType: 'application/json', buffer };
	// Before scripts run nobody takes the file.
	await expect(async () => {
		await page.getByLabel('Choose a file').setInputFiles(file);
		await expect(explorer.picture).toBeVisible({ timeout: 3000 });
	}).toPass();
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
});

test('a link brings its own answer, not that of the file it stands in', async ({
	explorer,
	page
}) => {
	await page.goto(`./?q=${encodeURIComponent('Kazakhstan -- Russia @2010')}`);
	await explorer.ready();
	await expect(explorer.line).toHaveValue('Kazakhstan -- Russia @2010');
	await expect(explorer.dossier.getByRole('article')).toHaveAttribute('aria-busy', 'false');
	await expect(explorer.dossier).toContainText('Kazakhstan');
	await expect(explorer.answer('Opposed patrons')).toHaveCount(0);
});

test('findings are worked out in the browser, with the series that they need', async ({
	explorer
}) => {
	await explorer.open(`./${ASKED}`);
	await explorer.ask('drift Kazakhstan between Russia, Türkiye');
	await expect(explorer.dossier.getByRole('article')).toHaveAttribute('aria-busy', 'false');
	await expect(explorer.dossier).toContainText(/General Assembly/);
});

test('the list of sources is filtered, and a source turned over, in the browser', async ({
	page
}) => {
	await page.goto('sources');
	await expect(page).toHaveURL(/\/sources\/$/);
	await page.getByRole('textbox', { name: 'About' }).fill('Kazakhstan');
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page).toHaveURL(/entity=Kazakhstan/);
	await expect(page.getByRole('link', { name: 'Drop all filters' })).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'About' })).toHaveValue('Kazakhstan');
	const open = page.getByRole('navigation', { name: 'Pages of claims' }).locator('[aria-current]');
	await page.goto('source/atop-5?page=2');
	await expect(page.getByRole('heading', { name: 'What it is cited for' })).toBeVisible();
	await expect(open).toHaveText('2');
	await page.getByRole('link', { name: 'Next', exact: true }).click();
	await expect(open).toHaveText('3');
	await page.goBack();
	await expect(open).toHaveText('2');
	await page.getByRole('link', { name: 'Page 1', exact: true }).click();
	await expect(page).toHaveURL(/\/source\/atop-5\/#cited-for$/);
	await expect(page.getByRole('heading', { name: /^Cite it/ })).toBeVisible();
});

test.describe('a page of a record', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
	const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

	test('has its keys alive as soon as they are seen', async ({ page }) => {
		await page.goto('source/atop-5', { waitUntil: 'commit' });
		const text = page.getByRole('button', { name: /the citation as text$/ });
		await text.click();
		await expect(text).toHaveAccessibleName(/^Copied/);
		expect(await clipboard(page)).toMatch(/^Leeds.*\.$/);
		for (const [format, begins] of [
			['BibTeX', /^@misc\{atop-5,\n/],
			['RIS', /^TY {2}- DATA\r\nID {2}- atop-5\r\n/],
			['CSL-JSON', /^\[\{\n {2}"id": "atop-5",\n/]
		] as const) {
			await page.getByRole('article').getByText(format, { exact: true }).click();
			await page
				.getByRole('article')
				.getByRole('button', { name: `the citation as ${format}` })
				.click();
			await expect.poll(() => clipboard(page)).toMatch(begins);
		}
	});

	test('says how to cite it and how to correct it, under the address where it is found', async ({
		page,
		baseURL
	}) => {
		await page.goto('entity/turkiye');
		const cite = page.getByRole('region', { name: 'Cite this page' });
		await cite.getByText('MLA', { exact: true }).click();
		await cite.getByRole('button', { name: /the citation as MLA/ }).click();
		const address = `${baseURL ?? ''}entity/turkiye/`.replace('http://', '');
		await expect.poll(() => clipboard(page)).toContain(address);

		await page.goto(`relationship/${MOST_CLAIMS}`);
		await page.getByText('Report a correction').first().click();
		await page
			.getByRole('button', { name: /the report on/ })
			.first()
			.click();
		await expect.poll(() => clipboard(page)).toMatch(/^correction:\n/);
		expect(await clipboard(page)).toContain(`page: "${baseURL ?? ''}relationship/${MOST_CLAIMS}#`);
	});

	test('turns dark by its key, and so does the next', async ({ page }) => {
		await page.goto('entity/turkiye');
		await page.getByRole('button', { name: 'Dark' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.goto('source/atop-5');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.getByRole('button', { name: 'Light' }).click();
		await page.goto('method');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	});
});

test.describe('what is not written out', () => {
	// The host says 404 and hands out the page that leads on.
	test.use({ expected: /404/ });

	test('opens in the explorer, and what only a server has says so', async ({ explorer, page }) => {
		// No editor wrote a claim of it, so that no edition has its page, however many it holds.
		await page.goto('relationship/albania.alignment.non-aggression-pact.turkiye.1');
		await explorer.ready();
		await expect(page).toHaveURL(/\/multipolar\/\?sel=tie:albania\.alignment/);
		await expect(explorer.dossier.getByRole('heading', { name: 'Who says so' })).toBeVisible();
		await page.goto('api/v1/entities');
		await expect(page.getByRole('heading', { name: 'No HTTP interface here' })).toBeVisible();
		await page.goto('no-such-page');
		await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible();
	});
});

test('an id that was given up leads to what it became', async ({ page }) => {
	await page.goto('relationship/egypt-partnership-turkiye-2024/');
	await expect(page).toHaveURL(/egypt-partnership-turkiye-2023/);
	await expect(page.getByRole('heading', { level: 1, name: /Egypt/ })).toBeVisible();
});

test('a view stands in a frame', async ({ page }) => {
	await page.goto(`embed${ASKED}`);
	await expect(page.getByRole('heading', { name: 'Opposed patrons' })).toBeVisible();
	await expect(page.getByRole('application', { name: /^Picture of/ })).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false, expected: /^csp: .*\.js$/ });

	test('a profile is read, and the first comparison', async ({ page }) => {
		await page.goto('entity/turkiye');
		await expect(page.getByRole('heading', { name: 'Türkiye', level: 1 })).toBeVisible();
		await expect(page.getByText(/Static edition, written out on/)).toBeVisible();
		// Its time line is drawn in the file, and each row is a link that a keyboard reaches.
		const line = page.getByRole('group', { name: /^Time line of Türkiye\./ });
		const rows = line.getByRole('link');
		expect(await rows.count()).toBeGreaterThan(12);
		await rows.nth(1).focus();
		await expect(rows.nth(1)).toBeFocused();
		await expect(page.getByRole('link', { name: 'JSON' })).toHaveCount(0);
		await page.goto(`relationship/${MOST_CLAIMS}`);
		await expect(page.getByRole('heading', { name: 'Who says so' })).toBeVisible();
		await page.goto('source/atop-5');
		await expect(page.getByRole('heading', { name: 'What it is cited for' })).toBeVisible();
		await page.getByText('BibTeX', { exact: true }).click();
		await expect(page.getByRole('region', { name: 'The citation as BibTeX' })).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await page.getByRole('link', { name: 'Next', exact: true }).click();
		await expect(page.getByText('put together here, in the browser, by scripts')).toBeVisible();
		await page.getByRole('link', { name: 'Multipolar' }).first().click();
		await expect(page.getByRole('heading', { name: 'Opposed patrons' })).toBeVisible();
	});
});

test.describe('without a network', () => {
	test.use({
		serviceWorkers: 'allow',
		expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|^TypeError: Failed to fetch|503/
	});
	test.slow();

	test('it works on under its path', async ({ context, explorer, page }) => {
		await page.goto('./?room=explore');
		await expect(page.getByText(/^Works offline, kept on /)).toBeVisible({ timeout: 60_000 });
		await context.setOffline(true);
		await page.goto(`./${ASKED}`);
		await expect(explorer.answer('Opposed patrons')).toBeVisible();
		await context.setOffline(false);
	});
});
